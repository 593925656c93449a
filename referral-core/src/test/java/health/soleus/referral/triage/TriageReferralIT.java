package health.soleus.referral.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.access.Role;
import health.soleus.persistence.clinical.AccessSite;
import health.soleus.persistence.clinical.KidneyResult;
import health.soleus.persistence.clinical.NamedMedicine;
import health.soleus.persistence.clinical.SedationPlan;
import health.soleus.persistence.referral.ReferralStatus;
import health.soleus.persistence.referral.ReturnReason;
import health.soleus.persistence.referral.TriageDecision;
import health.soleus.persistence.type.AccountId;
import health.soleus.persistence.type.ClinicalPriority;
import health.soleus.persistence.type.NotPermitted;
import health.soleus.persistence.type.NotThere;
import health.soleus.persistence.type.ReferralId;
import health.soleus.persistence.type.Refused;
import health.soleus.persistence.type.StaleRecord;
import health.soleus.referral.worklist.ReferralSummary;
import health.soleus.referral.worklist.SummaryChanges;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A consultant's decision, on a real database")
class TriageReferralIT {
  private TriageClinic clinic;

  @BeforeEach
  void open() {
    clinic = TriageClinic.open();
  }

  @AfterEach
  void close() {
    clinic.close();
  }

  @Test
  void acceptingNamesTheClinicianTellsTheOthersAndLeavesAnAuditRow() throws Exception {
    ReferralId id = clinic.receive(StatedReferral.plainlyMet().takes(NamedMedicine.APIXABAN));
    clinic.triage().decide(clinic.consultant(), id, clinic.version(id), accept());
    ReferralSummary after = clinic.summary(id);
    assertEquals(ReferralStatus.ACCEPTED, after.status());
    assertEquals("Dr Helen Okonkwo", assertNotNullDecision(after).consultant());
    List<String> events = clinic.events(id);
    assertEquals(1, events.size());
    assertTrue(events.get(0).contains("\"outcome\":\"ACCEPTED\""), events.get(0));
    assertTrue(events.get(0).contains("\"planToSign\":true"), events.get(0));
    assertTrue(events.get(0).contains("\"nextBy\":\"2027-04-24\""), events.get(0));
    assertTrue(clinic.acts(id).contains("TriageReferral"));
  }

  @Test
  void askingForMoreGivesTheGpTenWorkingDaysAndKeepsTheClock() throws Exception {
    ReferralId id = clinic.receive(StatedReferral.plainlyMet());
    clinic
        .triage()
        .decide(
            clinic.consultant(),
            id,
            clinic.version(id),
            new TriageDecision.RequestInformation(
                List.of("blood-results"), "Please send an eGFR."));
    assertTrue(clinic.events(id).get(0).contains("\"nextBy\":\"2027-03-29\""));
    assertEquals(ReferralStatus.INFORMATION_REQUESTED, clinic.summary(id).status());
    assertEquals("Waited 0 days", "Waited " + clinic.summary(id).request().waited());
  }

  @Test
  void returningCarriesTheReasonAsACode() throws Exception {
    ReferralId id = clinic.receive(StatedReferral.plainlyMet());
    clinic
        .triage()
        .decide(
            clinic.consultant(),
            id,
            clinic.version(id),
            new TriageDecision.ReturnWithAdvice(
                ReturnReason.OTHER_TREATMENT_FIRST, "Physiotherapy first, please."));
    assertTrue(clinic.events(id).get(0).contains("\"returnReason\":\"OTHER_TREATMENT_FIRST\""));
  }

  @Test
  void aCommentIsMandatoryUnlessTheReferralIsAccepted() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new TriageDecision.RequestInformation(List.of("allergies"), " "));
    assertThrows(
        IllegalArgumentException.class,
        () -> new TriageDecision.ReturnWithAdvice(ReturnReason.OTHER, ""));
  }

  @Test
  void aStaleDecisionIsRefusedWithWhatChangedAndChangesNothing() throws Exception {
    ReferralId id = clinic.receive(StatedReferral.plainlyMet());
    ReferralSummary seen = clinic.summary(id);
    clinic
        .later()
        .kidneyResult(clinic.consultant(), id, new KidneyResult(28, LocalDate.of(2027, 3, 10)));
    StaleRecord stale =
        assertThrows(
            StaleRecord.class,
            () -> clinic.triage().decide(clinic.consultant(), id, seen.version(), accept()));
    assertEquals(
        "This referral changed while you had it open. eGFR 28 of 10 March 2027 entered by Dr Helen"
            + " Okonkwo at 9:00 on Monday 15 March.",
        stale.sentence());
    ReferralSummary now = clinic.summary(id);
    assertEquals(ReferralStatus.RECEIVED, now.status());
    assertEquals(List.of(), clinic.events(id));
    assertTrue(
        SummaryChanges.between(seen, now).stream()
            .anyMatch(c -> c.what().equals("eGFR") && c.now().equals("28 on 10 March 2027")));
  }

  @Test
  void theSecondOfTwoDecisionsIsToldWhoWasFirst() throws Exception {
    ReferralId id = clinic.receive(StatedReferral.plainlyMet());
    int version = clinic.version(id);
    clinic.triage().decide(clinic.consultant(), id, version, accept());
    StaleRecord stale =
        assertThrows(
            StaleRecord.class,
            () -> clinic.triage().decide(clinic.consultant(), id, version, accept()));
    assertTrue(stale.sentence().contains("Accepted by Dr Helen Okonkwo"), stale.sentence());
    assertEquals(1, clinic.events(id).size());
  }

  @Test
  void onlyAConsultantCanBeNamedAndOnlyAConsultantDecides() throws Exception {
    ReferralId id = clinic.receive(StatedReferral.plainlyMet());
    int version = clinic.version(id);
    assertThrows(
        Refused.class,
        () -> clinic.triage().decide(clinic.consultant(), id, version, accept(clinic.gp().id())));
    for (Role role : Role.values()) {
      if (role != Role.CONSULTANT) {
        Caller other = new Caller(AccountId.random(), "Another", role, null);
        assertThrows(
            NotPermitted.class, () -> clinic.triage().decide(other, id, version, accept()));
        assertThrows(NotPermitted.class, () -> clinic.summaries().of(other, id));
        assertThrows(NotPermitted.class, () -> clinic.worklist().waiting(other));
      }
    }
    assertFalse(clinic.acts(id).contains("TriageReferral"));
  }

  @Test
  void anUnknownReferralIsNotThere() {
    assertThrows(
        NotThere.class, () -> clinic.summaries().of(clinic.consultant(), ReferralId.random()));
    assertThrows(
        NotThere.class,
        () -> clinic.triage().decide(clinic.consultant(), ReferralId.random(), 0, accept()));
  }

  @Test
  void everyOpeningLeavesAnAuditRow() throws Exception {
    ReferralId id = clinic.receive(StatedReferral.plainlyMet());
    clinic.summary(id);
    clinic.summary(id);
    assertEquals(2, clinic.acts(id).stream().filter("TriageSummary"::equals).count());
  }

  private TriageDecision accept() {
    return accept(clinic.consultant().id());
  }

  private static TriageDecision accept(AccountId clinician) {
    return new TriageDecision.Accept(
        clinician,
        "typed by nobody",
        ClinicalPriority.ROUTINE,
        SedationPlan.CONSCIOUS,
        AccessSite.LEFT_GROIN,
        false,
        "");
  }

  private static ReferralSummary.Acceptance assertNotNullDecision(ReferralSummary summary) {
    ReferralSummary.Acceptance decision = summary.decision();
    assertNotNull(decision);
    return java.util.Objects.requireNonNull(decision);
  }
}
