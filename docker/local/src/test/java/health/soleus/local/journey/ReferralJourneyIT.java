package health.soleus.local.journey;

import static health.soleus.local.browser.PageState.EMPTY;
import static health.soleus.local.browser.PageState.ERROR;
import static health.soleus.local.browser.PageState.FILLED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.local.StackProcess;
import health.soleus.local.browser.Chrome;
import health.soleus.local.browser.Look;
import health.soleus.local.browser.Person;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Amina's journey through a real browser on the real stack, from her GP's first question to the
 * text on the evening before. The clock change of 28 March 2027 lies in her fasting night (H2).
 */
class ReferralJourneyIT {
  private static final String PHONE = "07700900417";
  private static final String BOOKED =
      "Amina, your hospital visit is on Sunday 28 March. Arrive at 7:30am. Read our email or letter"
          + " on how to prepare. Northside Day Unit 020 7946 0958";
  private static final String FOOD =
      "Amina, for tomorrow: no food after 11pm today. You can sip water until we call you in."
          + " Northside Day Unit 020 7946 0958";

  @Test
  void fromTheFirstQuestionToTheEveningBefore() {
    Map<String, String> settings = StackProcess.settingsFor("journey");
    try (Chrome chrome = Chrome.open()) {
      settings.put("SOLEUS_LOCAL_NOW", "2027-03-15T09:00:00Z");
      try (StackProcess stack = StackProcess.start(settings, "--fresh", "--no-demo")) {
        stack.awaitReady();
        onMonday(chrome, stack);
      }
      // Somebody else may have taken a port of Monday's meanwhile.
      settings.putAll(StackProcess.settingsFor("journey"));
      settings.put("SOLEUS_LOCAL_NOW", "2027-03-27T09:59:55Z");
      try (StackProcess stack = StackProcess.start(settings)) {
        stack.awaitReady();
        onTheSaturday(chrome, stack);
      }
      assertEquals(List.of(), chrome.complaints(), "the browser complained");
      assertEquals(List.of(), EveryPage.mistakes());
    }
  }

  private static void onMonday(Chrome chrome, StackProcess stack) {
    Person visitor = Person.arrives(chrome, stack).looks("sign-in.xhtml", EMPTY);
    visitor.goesTo("local/messages").looks("local/messages", EMPTY);
    Person gp = signsInAtSecondAttempt(visitor);
    Person consultant = Person.signedIn(chrome, stack, "consultant");
    consultant.looks("triage/worklist.xhtml", EMPTY);
    Person clerk = Person.signedIn(chrome, stack, "booking");
    clerk.looks("booking/waiting-list.xhtml", EMPTY);
    clerk.goesTo("booking/provisional.xhtml").looks("booking/provisional.xhtml", EMPTY);
    clerk.goesTo("booking/calls.xhtml").looks("booking/calls.xhtml", EMPTY);

    aminaIsReferredAndBooked(gp, consultant, clerk, stack);
    idrisIsReferredAndBooked(gp, consultant, clerk);
    StartsDrafts drafts = new StartsDrafts(gp);
    drafts.ofAKnownPatient();
    drafts.ofSomebodyWhoCouldBePregnant();
    pagesBesideTheWay(chrome, stack, gp, clerk);
  }

  /** A deep link asks who one is, and leads on to where it points. */
  private static Person signsInAtSecondAttempt(Person visitor) {
    visitor.goesTo("referral/my-referrals.xhtml?show=finished").sees("Sign in");
    visitor.types("j_username", "gp").types("j_password", "wrong").looks("sign-in.xhtml", FILLED);
    visitor.presses("Sign in").looks("sign-in.xhtml", ERROR);
    visitor.signsIn("gp", "soleus-local").sees("Finished referrals");
    return visitor.follows("All open referrals").looks("referral/my-referrals.xhtml", EMPTY);
  }

  private static void aminaIsReferredAndBooked(
      Person gp, Person consultant, Person clerk, StackProcess stack) {
    new RefersAmina(gp).asksForTreatment();
    gp.sees("Check your answers").looks("referral/check.xhtml", FILLED);
    gp.presses("Confirm and send").sees("Referral sent").looks("referral/sent.xhtml", FILLED);
    gp.follows("My referrals").looks("referral/my-referrals.xhtml", FILLED);
    gp.follows("Amina Siddiqui").looks("referral/referral.xhtml", FILLED);

    consultant.goesTo("triage/worklist.xhtml");
    TreatsAmina.isAccepted(consultant);
    assertEquals(1, Look.sheets("triage-summary-filled"), "the summary prints on one sheet");
    TreatsAmina.isBooked(clerk);

    PhoneAndMailbox phone = new PhoneAndMailbox(stack, PHONE);
    phone.receives(BOOKED);
    PhoneAndMailbox mailbox = new PhoneAndMailbox(stack, "amina@example.org");
    mailbox.reads("Do not eat any food after 11pm on Saturday 27 March.");
    mailbox.reads("You can drink clear fluids until 5:30am on Sunday 28 March.");
    gp.goesTo("referral/my-referrals.xhtml").reads("Booked");
  }

  private static void idrisIsReferredAndBooked(Person gp, Person consultant, Person clerk) {
    new RefersIdris(gp).isReferred();
    TreatsIdris idris = new TreatsIdris(gp, consultant, clerk);
    idris.isAskedAbout();
    idris.isAcceptedWithOpenGates();
    idris.isBookedProvisionally();
    idris.hasGatesCleared();
    idris.isCalledAndCancelled();
    idris.isWithdrawn();
  }

  @SuppressWarnings("try")
  static void pagesBesideTheWay(Chrome chrome, StackProcess stack, Person gp, Person clerk) {
    gp.goesTo("local/messages").reads("Your visit on").looks("local/messages", FILLED);
    gp.goesTo("referral/refer.xhtml").page().context().clearCookies();
    gp.chooses("has-number", "YES").types("number", "9990001006").presses("Continue");
    gp.reads("Your session ended").looks("sign-in.xhtml", EMPTY, "session-ended");
    gp.signsIn("gp", "soleus-local").sees("Do you have the patient's NHS number?");
    gp.goesTo("referral/sent.xhtml?referral=" + UUID.randomUUID());
    gp.looks("WEB-INF/error/not-found.xhtml", FILLED);
    Person nurse = Person.signedIn(chrome, stack, "nurse").looks("index.xhtml", FILLED);
    nurse.presses("Sign out").looks("signed-out.xhtml", FILLED);
    try (BrokenRecord broken = BrokenRecord.without("scheduling_booking", stack)) {
      clerk.goesTo("booking/provisional.xhtml").looks("WEB-INF/error/failed.xhtml", FILLED);
    }
    clerk.goesTo("booking/provisional.xhtml").sees("Provisional bookings");
  }

  private static void onTheSaturday(Chrome chrome, StackProcess stack) {
    PhoneAndMailbox phone = new PhoneAndMailbox(stack, PHONE);
    phone.receives(FOOD);
    assertEquals(1, phone.texts().stream().filter(BOOKED::equals).count(), "booked is told once");
    assertTrue(phone.texts().stream().noneMatch(text -> text.contains("http")), "no link");
    Person clerk = Person.signedIn(chrome, stack, "booking").sees("Waiting list");
    TreatsAmina.isCancelled(clerk);
    TreatsAmina.isTheControl(clerk);
  }
}
