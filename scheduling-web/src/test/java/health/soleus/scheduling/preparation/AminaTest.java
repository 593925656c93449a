package health.soleus.scheduling.preparation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.persistence.clinical.Allergen;
import health.soleus.persistence.clinical.Condition;
import health.soleus.persistence.clinical.NamedMedicine;
import health.soleus.persistence.clinical.Stated;
import health.soleus.persistence.message.MessageSchedule;
import health.soleus.persistence.message.SmsText;
import health.soleus.persistence.message.Telling;
import health.soleus.persistence.message.VisitMessages;
import health.soleus.persistence.preparation.PlanContent;
import health.soleus.persistence.preparation.PlannedMessage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Amina, word for word: from what is known of her to what her phone shows. */
class AminaTest {
  private final Someone amina =
      Someone.healthy().arriving("2027-03-28T07:30").withKidney(90, LocalDate.of(2027, 3, 1));

  private List<PlannedMessage> messages(Someone patient) {
    return MessageSchedule.forVisit(
        new VisitMessages(
            Telling.FIRST,
            false,
            false,
            patient.visit(),
            patient.plan(),
            patient.sedation(),
            patient.sipsOptOut(),
            new MessageSchedule.Sender(
                "Northside Day Unit", "020 7946 0958", Instant.parse("2027-03-15T10:00:00Z")),
            List.of()));
  }

  private PlannedMessage message(Someone patient, String template) {
    return messages(patient).stream()
        .filter(message -> message.template().equals(template))
        .findFirst()
        .orElseThrow();
  }

  private String phoneShows(Someone patient, String template) {
    return SmsText.fit(message(patient, template).body(), "Amina").orElseThrow();
  }

  @Test
  void her_phone_shows_the_visit_and_on_the_saturday_when_to_eat_last() {
    assertEquals(
        "Amina, your hospital visit is on Sunday 28 March. Arrive at 7:30am. Read our email or"
            + " letter on how to prepare. Northside Day Unit 020 7946 0958",
        phoneShows(amina, "SMS-01"));
    assertEquals(
        "Amina, for tomorrow: no food after 11pm today. You can sip water until we call you in."
            + " Northside Day Unit 020 7946 0958",
        phoneShows(amina, "SMS-04b"));
    assertEquals("2027-03-27T10:00:00Z", message(amina, "SMS-04b").dueAt().toString());
  }

  @Test
  void her_email_says_both_stops() {
    String email = message(amina, "EMAIL-BOOKED").body();
    assertTrue(email.contains("Do not eat any food after 11pm on Saturday 27 March."), email);
    assertTrue(
        email.contains("You can drink clear fluids until 5:30am on Sunday 28 March."), email);
    assertTrue(email.contains("Arrive at: 7:30am"), email);
    assertFalse(email.contains("{") || email.contains("((plan"), email);
  }

  @Test
  void nothing_is_open_for_her() {
    PlanContent plan = amina.plan();
    assertEquals(List.of(), plan.gates());
    assertFalse(plan.isProvisional());
  }

  @Test
  void an_ordinary_monday_is_the_control() {
    Someone monday = amina.arriving("2027-04-05T07:30").withKidney(90, LocalDate.of(2027, 3, 20));
    assertEquals(
        "Amina, tomorrow: no food after 1:30am. You can sip water until we call you in. Arrive with"
            + " your medicines list. Northside Day Unit 020 7946 0958",
        phoneShows(monday, "SMS-04"));
    assertTrue(
        message(monday, "EMAIL-BOOKED")
            .body()
            .contains("Do not eat any food after 1:30am on Monday 5 April."));
  }

  @Test
  void somebody_for_whom_everything_is_yes_gets_every_gate_and_no_failure() {
    for (Stated answer : new Stated[] {Stated.YES, Stated.NOT_KNOWN}) {
      Someone worst = Someone.healthy().withKidney(20, Someone.DAY.minusDays(3)).aged(80);
      for (Condition condition : Condition.values()) {
        worst.with(condition, answer);
      }
      for (Allergen allergen : Allergen.values()) {
        worst.with(allergen, answer);
      }
      for (NamedMedicine medicine : NamedMedicine.values()) {
        worst.with(medicine, answer);
      }
      assertTrue(worst.plan().holdsTexts());
      assertTrue(worst.plan().gates().size() > 20);
      assertTrue(
          messages(worst).stream()
              .allMatch(
                  m -> List.of("SMS-07", "SMS-08", "EMAIL-PLAN-TO-SIGN").contains(m.template())));
    }
  }
}
