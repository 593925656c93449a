package health.soleus.local.demo;

import health.soleus.persistence.clinical.SedationPlan;
import health.soleus.persistence.referral.ReturnReason;
import health.soleus.persistence.referral.TriageDecision;
import health.soleus.persistence.scheduling.CancellationReason;
import health.soleus.persistence.type.ClinicalPriority;
import health.soleus.persistence.type.London;
import health.soleus.persistence.type.ReferralId;
import health.soleus.referral.intake.WithdrawReferral;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/**
 * Synthetic patients at every stage that is built, made by running the real use cases with the
 * clock of each stage (D18).
 */
@ApplicationScoped
public class DemoData {
  private final DemoClock clock;
  private final DemoPeople people;
  private final DemoReferrals referrals;
  private final DemoVisits visits;
  private final WithdrawReferral withdrawReferral;

  @Inject
  DemoData(
      DemoClock clock,
      DemoPeople people,
      DemoReferrals referrals,
      DemoVisits visits,
      WithdrawReferral withdrawReferral) {
    this.clock = clock;
    this.people = people;
    this.referrals = referrals;
    this.visits = visits;
    this.withdrawReferral = withdrawReferral;
  }

  /** Loads everything, once, into a database that holds the local accounts only. */
  public void load() {
    clock.standBeforeStart(Duration.ZERO);
    visits.publishLists(today());
    waitForBooking();
    booked();
    waitForTriage();
    withTheGp();
  }

  /** Long waits first: each as of the day on which it happened. */
  private void waitForBooking() {
    at(101);
    ReferralId longest = referrals.refer(LocalAccount.GP, form(1, "Harold", "Whitcombe", 1951));
    at(96);
    referrals.accept(longest, ClinicalPriority.ROUTINE, SedationPlan.NONE);

    at(30);
    ReferralId bothSides =
        referrals.refer(
            LocalAccount.GP2,
            form(2, "Priya", "Nandakumar", 1966)
                .with("which-leg", "side", "BOTH", "worse", "LEFT"));
    at(27);
    referrals.accept(bothSides, ClinicalPriority.ROUTINE, SedationPlan.CONSCIOUS);

    at(4);
    ReferralId urgent =
        referrals.refer(
            LocalAccount.GP2,
            form(3, "Dilys", "Pritchard", 1948)
                .with("urgency", "reason", "She cares for her husband and can hardly walk."));
    at(3);
    referrals.accept(urgent, ClinicalPriority.URGENT, SedationPlan.NONE);
  }

  private void booked() {
    at(40);
    ReferralId confirmed = referrals.refer(LocalAccount.GP, form(4, "Grace", "Mbeki", 1959));
    ReferralId provisional =
        referrals.refer(
            LocalAccount.GP,
            form(5, "Leonard", "Ashdown", 1946)
                .with("medicines-list", "list", "apixaban 5 mg twice a day")
                .with("blood-thinners", "taken", "APIXABAN", "dose-APIXABAN", "5 mg twice a day")
                .with(
                    "blood-thinner-reason",
                    "why-APIXABAN",
                    "ATRIAL_FIBRILLATION",
                    "recent",
                    "NONE"));
    ReferralId cancelled = referrals.refer(LocalAccount.GP2, form(6, "Oona", "Gallagher", 1963));
    at(33);
    referrals.accept(confirmed, ClinicalPriority.ROUTINE, SedationPlan.CONSCIOUS);
    referrals.accept(provisional, ClinicalPriority.ROUTINE, SedationPlan.NONE);
    referrals.accept(cancelled, ClinicalPriority.ROUTINE, SedationPlan.NONE);

    at(1);
    visits.book(confirmed, today().plusDays(8));
    visits.book(provisional, today().plusDays(12));
    visits
        .book(cancelled, today().plusDays(9))
        .ifPresent(visit -> visits.cancel(visit, CancellationReason.PATIENT_ILL));
  }

  private void waitForTriage() {
    at(12);
    referrals.refer(
        LocalAccount.GP2,
        form(7, "Walter", "Okonjo", 1950)
            .with("medicines-list", "list", "warfarin as in the yellow book, metformin 1 g twice")
            .with("blood-thinners", "taken", "WARFARIN", "dose-WARFARIN", "as in the yellow book")
            .with("blood-thinner-reason", "why-WARFARIN", "NOT_KNOWN", "recent", "NOT_KNOWN")
            .with("other-medicines", "taken", "METFORMIN", "times-METFORMIN", "2")
            .with("conditions", "items", "DIABETES")
            .kidneys(41, today().minusDays(20)));
    at(6);
    referrals.refer(LocalAccount.GP, form(8, "Beatrice", "Lamont", 1957));
    at(2);
    referrals.refer(
        LocalAccount.GP,
        form(9, "Siân", "O’Rourke", 1961)
            .with("blood-results", "has-egfr", "NOT_KNOWN")
            .with(
                "plans-and-wishes",
                "adult",
                "NOT_KNOWN",
                "home",
                "LIVES_ALONE",
                "surgery",
                "NOT_DISCUSSED",
                "agreement",
                "AGREES"));
  }

  private void withTheGp() {
    at(9);
    ReferralId asked =
        referrals.refer(
            LocalAccount.GP,
            form(10, "Trevor", "Maddox", 1955)
                .with("treatments", "tried", "NOT_KNOWN")
                .with("blood-results", "has-egfr", "NO_RESULT"));
    ReferralId returned =
        referrals.refer(
            LocalAccount.GP, form(11, "Yusuf", "Demir", 1964).with("treatments", "tried", "NONE"));
    ReferralId withdrawn = referrals.refer(LocalAccount.GP2, form(12, "Nell", "Farrow", 1960));
    at(5);
    referrals.decide(
        asked,
        new TriageDecision.RequestInformation(
            List.of("treatments", "blood-results"),
            "Please tell us what has been tried, and take a kidney result."));
    referrals.decide(
        returned,
        new TriageDecision.ReturnWithAdvice(
            ReturnReason.OTHER_TREATMENT_FIRST,
            "Please offer physiotherapy with loading exercises for at least 12 weeks first."));
    withdrawReferral.withdraw(
        people.caller(LocalAccount.GP2),
        withdrawn,
        "The pain has gone and she no longer wishes it.");
    at(0);
    referrals.begin(LocalAccount.GP, form(13, "Ivor", "Castell", 1952), "treatments");
  }

  private DemoForm form(int index, String given, String family, int bornYear) {
    return DemoForm.of(new DemoPatient(index, given, family, bornYear), today());
  }

  private void at(int daysAgo) {
    clock.standBeforeStart(Duration.ofDays(daysAgo));
  }

  private LocalDate today() {
    return London.dateOf(clock.instant());
  }
}
