package health.soleus.scheduling.preparation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.persistence.clinical.AccessSite;
import health.soleus.persistence.clinical.Condition;
import health.soleus.persistence.clinical.SedationPlan;
import health.soleus.persistence.clinical.Stated;
import health.soleus.persistence.preparation.GateKind;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class FastingRulesTest {
  private static String told(String arrival) {
    return Someone.healthy().arriving(arrival).step("FAST-1").told();
  }

  @Test
  void h2_amina_on_the_night_the_clocks_go_forward() {
    Someone amina = Someone.healthy().arriving("2027-03-28T07:30");
    assertEquals("2027-03-28T00:30:00Z", String.valueOf(amina.step("FAST-1").at()));
    assertEquals(
        "Do not eat any food after 11pm on Saturday 27 March. This includes sweets, chewing gum"
            + " and milky drinks. You can eat as normal before then.",
        amina.step("FAST-1").text());
    assertEquals(
        "You can drink clear fluids until 5:30am on Sunday 28 March. Clear fluids are water,"
            + " squash, or tea and coffee with no milk.",
        amina.step("FAST-2").text());
    assertEquals(
        "After 5:30am on Sunday 28 March you can still sip water. Have up to 1 small cup (170ml)"
            + " an hour until we call you in.",
        amina.step("FAST-3").text());
  }

  @Test
  void an_ordinary_monday_is_the_control() {
    assertEquals("1:30am on Monday 5 April", told("2027-04-05T07:30"));
  }

  @Test
  void h2_every_vector_of_the_evidence() {
    assertEquals("11pm on Saturday 27 March", told("2027-03-28T07:30"));
    assertEquals("11pm on Saturday 30 October", told("2027-10-31T07:30"));
    assertEquals("11pm on Saturday 28 March", told("2026-03-29T07:00"));
    assertEquals("2am on Sunday 25 October", told("2026-10-25T08:00"));
    assertEquals("2am on Monday 23 November", told("2026-11-23T08:00"));
    assertEquals(
        "2027-10-31T01:30:00Z",
        String.valueOf(Someone.healthy().arriving("2027-10-31T07:30").step("FAST-1").at()));
    assertEquals(
        "2026-03-29T00:00:00Z",
        String.valueOf(Someone.healthy().arriving("2026-03-29T07:00").step("FAST-1").at()));
  }

  @Test
  void a_stop_is_rounded_down_and_never_up() {
    assertEquals("5:30am on Thursday 8 April", told("2027-04-08T11:30"));
    assertEquals("5am on Thursday 8 April", told("2027-04-08T11:29"));
    assertEquals("5:30am on Thursday 8 April", told("2027-04-08T11:59"));
    assertEquals("11:30pm on Wednesday 7 April", told("2027-04-08T06:45"));
  }

  @Test
  void h26_local_anaesthetic_only_silences_fasting_and_escort() {
    Someone awake = Someone.healthy().having(SedationPlan.NONE);
    assertEquals("You can eat and drink as normal before this visit.", awake.step("FAST-0").text());
    for (String rule : new String[] {"FAST-1", "FAST-2", "FAST-3", "ESC-1", "ESC-2"}) {
      assertEquals("Local anaesthetic only.", awake.leftOut(rule));
    }
    assertTrue(awake.hasStep("ESC-3"));
  }

  @Test
  void h26_a_sedated_patient_is_never_told_to_eat_as_normal() {
    assertFalse(Someone.healthy().hasStep("FAST-0"));
    for (String rule : new String[] {"FAST-1", "FAST-2", "FAST-3", "ESC-1", "ESC-2"}) {
      assertTrue(Someone.healthy().hasStep(rule), rule);
    }
  }

  @Test
  void who_may_not_sip_is_not_told_to() {
    Someone patient = Someone.healthy().withoutSips();
    assertTrue(patient.hasStep("FAST-1") && patient.hasStep("FAST-2"));
    assertTrue(patient.leftOut("FAST-3").contains("opted out"));
  }

  @Test
  void reflux_needs_somebody_to_decide_about_sips() {
    Someone patient = Someone.healthy().with(Condition.REFLUX_OR_SLOW_STOMACH, Stated.YES);
    assertTrue(patient.isHeldBy("FAST-3", GateKind.NAMED_REVIEW));
    assertFalse(patient.hasStep("FAST-3"));
    assertFalse(
        patient.reviewed("FAST-3", "reflux or slow stomach emptying").plan().isProvisional());
    assertTrue(patient.hasStep("FAST-3"));
    Someone decided =
        Someone.healthy().with(Condition.REFLUX_OR_SLOW_STOMACH, Stated.YES).withoutSips();
    assertFalse(decided.plan().isProvisional());
  }

  @Test
  void reflux_that_nobody_asked_about_is_not_no() {
    for (Stated missing : new Stated[] {Stated.NOT_ASKED, Stated.NOT_KNOWN}) {
      Someone patient = Someone.healthy().with(Condition.REFLUX_OR_SLOW_STOMACH, missing);
      assertTrue(patient.isHeldBy("FAST-3", GateKind.ANSWER));
    }
  }

  @Test
  void the_dates_after_going_home_wait_for_the_discharge() {
    Someone patient = Someone.healthy();
    assertTrue(patient.step("ESC-2").text().startsWith("For 24 hours do not drive"));
    assertEquals(
        "Do not drive for 48 hours after you go home. You must be able to do an emergency stop"
            + " without pain.",
        patient.step("ESC-3").text());
    assertTrue(
        Someone.healthy().through(AccessSite.OTHER).leftOut("ESC-3").contains("not the groin"));
  }

  @Test
  void h11_an_adult_at_home_is_asked_about_and_never_assumed() {
    assertTrue(Someone.healthy().withAdult(Stated.NOT_ASKED).isHeldBy("ESC-1", GateKind.ANSWER));
    assertTrue(Someone.healthy().withAdult(Stated.NOT_KNOWN).isHeldBy("ESC-1", GateKind.ANSWER));
    assertTrue(Someone.healthy().withAdult(Stated.NO).isHeldBy("ESC-1", GateKind.NAMED_REVIEW));
    assertTrue(Someone.healthy().withAdult(Stated.YES).gates("ESC-1").isEmpty());
    assertTrue(
        Someone.healthy()
            .having(SedationPlan.NONE)
            .withAdult(Stated.NOT_ASKED)
            .gates("ESC-1")
            .isEmpty());
  }

  @Test
  void h27_the_zone_of_the_server_changes_nothing() {
    assertEquals("Pacific/Auckland", TimeZone.getDefault().getID());
    TimeZone before = TimeZone.getDefault();
    try {
      for (String zone : new String[] {"UTC", "Asia/Tokyo", "America/New_York"}) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        assertEquals("11pm on Saturday 27 March", told("2027-03-28T07:30"), zone);
        assertEquals("1:30am on Monday 5 April", told("2027-04-05T07:30"), zone);
      }
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @Test
  void sips_are_not_spoken_of_while_nobody_knows_of_reflux() {
    String subject = "reflux or slow stomach emptying";
    Someone patient = Someone.healthy().with(Condition.REFLUX_OR_SLOW_STOMACH, Stated.NOT_KNOWN);
    assertFalse(patient.hasStep("FAST-3"));
    assertTrue(patient.reviewed("FAST-3", subject).hasStep("FAST-3"));
  }
}
