package health.soleus.local.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.persistence.scheduling.CancellationReason;
import health.soleus.persistence.type.BookingId;
import health.soleus.persistence.type.ReferralId;
import health.soleus.persistence.type.SlotId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Read this first: what happens to a patient, from the GP's first question to the evening before
 * the visit, by the real use cases of all modules, in memory. What {@link Gp}, {@link Consultant}
 * and {@link Clerk} do says which use cases these are; {@link ReferralJourneyIT} is the same
 * journey through a browser on the real stack.
 */
class ReferralJourneyScenarioTest {
  private static final String RECEIVED =
      "Amina, we have your referral. We will tell you what happens next by Monday 22 March."
          + " Northside Day Unit 020 7946 0958";
  private static final String DECIDED =
      "Amina, we have a decision about your referral. Please read our letter or email, or call us."
          + " Northside Day Unit 020 7946 0958";
  private static final String BOOKED =
      "Amina, your hospital visit is on Sunday 28 March. Arrive at 7:30am. Read our email or letter"
          + " on how to prepare. Northside Day Unit 020 7946 0958";
  private static final String FOOD =
      "Amina, for tomorrow: no food after 11pm today. You can sip water until we call you in."
          + " Northside Day Unit 020 7946 0958";
  private static final String FOOD_AFTER_AN_ORDINARY_NIGHT =
      "Amina, tomorrow: no food after 1:30am. You can sip water until we call you in. Arrive with"
          + " your medicines list. Northside Day Unit 020 7946 0958";

  private static final LocalDate SUNDAY = LocalDate.of(2027, 3, 28);
  private static final LocalDate TUESDAY = LocalDate.of(2027, 3, 30);
  private static final LocalDate MONDAY_IN_APRIL = LocalDate.of(2027, 4, 5);
  private static final LocalDate WEDNESDAY_IN_APRIL = LocalDate.of(2027, 4, 7);

  private final ServiceInMemory service = new ServiceInMemory("2027-03-08 09:00");
  private final Gp gp = service.gp("Dr Ruth Adeyemi");
  private final Consultant consultant = service.consultant("Dr Amara Okafor");
  private final Clerk clerk = service.clerk("Jo Lindley");
  private final ServiceInMemory.Person amina = service.person("+447700900417", "amina@example.org");
  private final ServiceInMemory.Person idris = service.person("+447700900523", "idris@example.org");

  /** The clocks go forward in her fasting night: from 1am to 2am there is no time (H2). */
  @Test
  void amina_is_referred_accepted_booked_and_told_when_to_eat_last() {
    // Monday 8 March: Dr Adeyemi answers one question a page, and sends.
    ReferralId referral = gp.refers(FormOnPaper.amina());
    assertEquals(
        "Amina Siddiqui, With the consultant. Consultant: Decides by Monday 22 March 2027",
        gp.sees());
    assertEquals(List.of(RECEIVED), amina.texts());

    // Wednesday 10 March: Dr Okafor reads one page and accepts. The GP is told, and so is Amina.
    service.itIs("2027-03-10 09:00");
    consultant.accepts(referral);
    assertEquals(
        "Amina Siddiqui, Accepted, needs a date. Booking team: Offers a date"
            + " by Saturday 17 April 2027",
        gp.sees());
    assertEquals(List.of(RECEIVED, DECIDED), amina.texts());
    amina.reads("We can offer you Achilles tendon embolisation (ATE).");

    // Monday 15 March: Jo adds a list, and books the first slot, which Amina agreed to by phone.
    service.itIs("2027-03-15 09:00");
    assertEquals(List.of("SIDDIQUI, Amina"), clerk.waiting());
    clerk.addsAListOn(SUNDAY);
    BookingId visit = clerk.books(referral, SUNDAY);
    assertEquals("Confirmed, Sunday 28 March 2027, arrive at 7:30", clerk.sees(visit));
    assertEquals(List.of(), clerk.waiting());
    assertEquals(
        "Amina Siddiqui, Booked. Day unit: Prepares the visit on 28 March 2027"
            + " by Sunday 28 March 2027",
        gp.sees());
    assertEquals(List.of(RECEIVED, DECIDED, BOOKED), amina.texts());
    amina.reads("Your visit on Sunday 28 March 2027");
    amina.reads("Do not eat any food after 11pm on Saturday 27 March.");
    amina.reads("You can drink clear fluids until 5:30am on Sunday 28 March.");

    // Saturday 27 March, 10am and not a minute earlier: when to eat last.
    service.itIs("2027-03-27 09:59");
    assertFalse(amina.texts().contains(FOOD));
    service.itIs("2027-03-27 10:00");
    assertEquals(FOOD, amina.lastText());

    // Sunday, when she arrives: this is all that her phone received.
    service.itIs("2027-03-28 07:30");
    assertEquals(
        List.of(
            RECEIVED,
            DECIDED,
            BOOKED,
            "Amina, for Sunday 28 March an adult must take you home and stay with you overnight."
                + " Nobody to help? Call us now. Northside Day Unit 020 7946 0958",
            "Amina, you are due at Northside Day Unit at 7:30am on Sunday 28 March. If you cannot"
                + " come, call 020 7946 0958",
            "Amina, if you are unwell, have a fever or take antibiotics before Sunday 28 March,"
                + " call us before you travel. Northside Day Unit 020 7946 0958",
            FOOD),
        amina.texts());
  }

  @Test
  void after_an_ordinary_night_the_same_arrival_is_told_half_past_one() {
    ReferralId referral = gp.refers(FormOnPaper.amina());
    consultant.accepts(referral);
    service.itIs("2027-03-15 09:00");
    clerk.addsAListOn(MONDAY_IN_APRIL);
    BookingId visit = clerk.books(referral, MONDAY_IN_APRIL);
    assertEquals("Confirmed, Monday 5 April 2027, arrive at 7:30", clerk.sees(visit));
    amina.reads("Do not eat any food after 1:30am on Monday 5 April.");
    amina.reads("You can drink clear fluids until 5:30am on Monday 5 April.");

    service.itIs("2027-04-04 10:00");
    assertEquals(FOOD_AFTER_AN_ORDINARY_NIGHT, amina.lastText());
  }

  @Test
  void idris_takes_a_blood_thinner_so_his_date_is_provisional_until_the_consultant_signs() {
    ReferralId referral = gp.refers(FormOnPaper.idris());
    service.itIs("2027-03-10 09:00");
    consultant.accepts(referral);
    assertEquals(
        "Idris Okonjo, Accepted, plan to sign. Dr Amara Okafor: Signs the blood thinner plan"
            + " by Wednesday 17 March 2027",
        gp.sees());

    // Booked with the gate open: he has his place, and no instruction that might still change.
    service.itIs("2027-03-15 09:00");
    clerk.addsAListOn(WEDNESDAY_IN_APRIL);
    BookingId visit = clerk.books(referral, WEDNESDAY_IN_APRIL);
    assertEquals("Provisional, Wednesday 7 April 2027, arrive at 7:30", clerk.sees(visit));
    assertEquals(List.of("OKONJO, Idris: Dr Amara Okafor by Wed 31 March"), clerk.stillOpen());
    assertEquals(
        "Idris Okonjo, Booked, not confirmed yet. Dr Amara Okafor: Signs the blood thinner plan."
            + " Visit on 7 April 2027 by Wednesday 31 March 2027",
        gp.sees());
    assertEquals(
        "Idris, do not stop any medicine for your visit unless we tell you to. We will call you"
            + " with a plan. Northside Day Unit 020 7946 0958",
        idris.lastText());
    assertTrue(idris.emails().stream().noneMatch(email -> email.contains("food")));

    // The consultant signs that it goes on: now the date is certain, and so are the words.
    service.itIs("2027-03-16 09:00");
    consultant.signsContinue(referral, "apixaban", "Agreed with the pharmacist.");
    assertEquals("Confirmed, Wednesday 7 April 2027, arrive at 7:30", clerk.sees(visit));
    assertEquals(List.of(), clerk.stillOpen());
    assertEquals(
        "Idris Okonjo, Booked. Day unit: Prepares the visit on 7 April 2027"
            + " by Wednesday 7 April 2027",
        gp.sees());
    assertEquals(
        "Idris, your hospital visit is on Wednesday 7 April. Arrive at 7:30am. Read our email or"
            + " letter on how to prepare. Northside Day Unit 020 7946 0958",
        idris.lastText());
    idris.reads(
        "Keep taking your blood thinner as normal."
            + " Do not stop your blood thinner unless we tell you to.");
    idris.reads("Do not eat any food after 1:30am on Wednesday 7 April.");
  }

  @Test
  void a_question_from_triage_is_answered_and_the_referral_comes_back_with_its_clock() {
    FormOnPaper paper = FormOnPaper.amina().page("blood-results", "has-egfr=NO_RESULT");
    ReferralId referral = gp.refers(paper);
    assertEquals("SIDDIQUI, Amina: Decide. Contact by Sat 17 April", consultant.sees());

    service.itIs("2027-03-10 09:00");
    consultant.asks(referral, "blood-results", "Please take a kidney result.");
    assertEquals("nothing to decide", consultant.sees());
    assertEquals(
        "Amina Siddiqui: Dr Amara Okafor needs 1 more answer. Amina keeps their place."
            + " By Wednesday 24 March 2027",
        gp.isAsked());
    assertEquals(
        "Amina, we have asked your GP for more details. You keep your place. You do not need to do"
            + " anything. Northside Day Unit 020 7946 0958",
        amina.lastText());

    service.itIs("2027-03-12 09:00");
    gp.answers(referral, "blood-results", paper.kidneyResult(82, 11, 3));
    assertEquals("", gp.isAsked());
    assertEquals(
        "SIDDIQUI, Amina: Decide, with the new information. Contact by Sat 17 April",
        consultant.sees());
    consultant.accepts(referral);
    assertEquals(DECIDED, amina.lastText());
  }

  @Test
  void a_visit_that_moves_takes_its_messages_with_it() {
    ReferralId referral = gp.refers(FormOnPaper.amina());
    consultant.accepts(referral);
    service.itIs("2027-03-15 09:00");
    clerk.addsAListOn(SUNDAY);
    BookingId visit = clerk.books(referral, SUNDAY);

    service.itIs("2027-03-17 09:00");
    clerk.addsAListOn(TUESDAY);
    clerk.moves(visit, referral, TUESDAY);
    assertEquals("Confirmed, Tuesday 30 March 2027, arrive at 7:30", clerk.sees(visit));
    assertEquals(
        "Amina, your visit is now Tuesday 30 March, 7:30am. Ignore all earlier messages. New"
            + " instructions are on the way. Northside Day Unit 020 7946 0958",
        amina.lastText());
    amina.reads("Do not eat any food after 1:30am on Tuesday 30 March.");

    service.itIs("2027-03-30 07:30");
    assertFalse(amina.texts().contains(FOOD), "nothing is told of the old night any more");
    assertEquals(FOOD_AFTER_AN_ORDINARY_NIGHT, amina.lastText());
  }

  @Test
  void a_visit_that_is_cancelled_is_told_once_and_then_nothing_of_it_any_more() {
    ReferralId referral = gp.refers(FormOnPaper.amina());
    consultant.accepts(referral);
    service.itIs("2027-03-15 09:00");
    clerk.addsAListOn(SUNDAY);
    List<SlotId> free = clerk.freeSlots(referral, SUNDAY);
    BookingId visit = clerk.books(referral, SUNDAY);

    service.itIs("2027-03-26 09:00");
    clerk.cancels(visit, CancellationReason.PATIENT_ILL);
    assertEquals("Cancelled, Sunday 28 March 2027, arrive at 7:30", clerk.sees(visit));
    assertEquals(List.of("SIDDIQUI, Amina"), clerk.waiting());
    assertEquals(free, clerk.freeSlots(referral, SUNDAY), "the slot is free again");

    List<String> told = amina.texts();
    assertEquals(
        "Amina, your visit on Sunday 28 March is cancelled. Ignore earlier messages. We will send"
            + " you a new date. Northside Day Unit 020 7946 0958",
        amina.lastText());
    amina.reads("You can eat and drink as normal.");

    service.itIs("2027-03-28 07:30");
    assertEquals(told, amina.texts());
  }
}
