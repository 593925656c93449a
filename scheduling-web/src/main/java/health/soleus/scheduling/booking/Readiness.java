package health.soleus.scheduling.booking;

import health.soleus.persistence.clinical.Laterality;
import health.soleus.persistence.patient.Patient;
import health.soleus.persistence.preparation.GateClearance;
import health.soleus.persistence.preparation.GateClearances;
import health.soleus.persistence.preparation.PlanContent;
import health.soleus.persistence.preparation.Visit;
import health.soleus.persistence.scheduling.LiveUse;
import health.soleus.persistence.scheduling.VisitShape;
import health.soleus.persistence.setting.Unit;
import health.soleus.persistence.type.ClinicalPriority;
import health.soleus.persistence.type.London;
import health.soleus.persistence.type.ReferralId;
import health.soleus.persistence.type.StaffWords;
import health.soleus.referral.worklist.AcceptedReferral;
import health.soleus.scheduling.preparation.VisitPlanner;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is still open for someone who waits, before a slot is named. */
@ApplicationScoped
class Readiness {
  /** Far enough for every step to be in time, near enough for results to be valid. */
  private static final int SUPPOSED_DAYS_AHEAD = 14;

  private static final LocalTime SUPPOSED_START = LocalTime.of(9, 0);
  private static final int SINGLE = 60;
  private static final int DOUBLE = 120;

  private final VisitPlanner planner;
  private final GateClearances clearances;
  private final Unit unit;

  @Inject
  Readiness(VisitPlanner planner, GateClearances clearances, Unit unit) {
    this.planner = planner;
    this.clearances = clearances;
    this.unit = unit;
  }

  /** All of these people, by as many questions to the database as for one. */
  List<WaitingPerson> people(List<Waiting> people, Map<ReferralId, LiveUse> holds, Instant now) {
    Map<ReferralId, List<GateClearance>> cleared =
        clearances.of(people.stream().map(waiting -> waiting.referral().id()).toList());
    return people.stream()
        .map(
            waiting ->
                person(
                    waiting,
                    cleared.getOrDefault(waiting.referral().id(), List.of()),
                    holds.get(waiting.referral().id()),
                    now))
        .toList();
  }

  private WaitingPerson person(
      Waiting waiting, List<GateClearance> cleared, @Nullable LiveUse hold, Instant now) {
    AcceptedReferral referral = waiting.referral();
    Patient patient = waiting.patient();
    LocalDate today = London.dateOf(now);
    PlanContent supposed = planner.outline(referral, patient, supposedVisit(today), cleared);
    return new WaitingPerson(
        referral.id(),
        PatientBanner.of(patient, referral),
        referral.priority() == ClinicalPriority.URGENT,
        referral.breachDate(),
        ChronoUnit.DAYS.between(today, referral.breachDate()),
        ChronoUnit.DAYS.between(London.dateOf(referral.receivedAt()), today),
        referral.contactBy(),
        referral.problem().side() == Laterality.BOTH ? DOUBLE : SINGLE,
        referral.sedation(),
        referral.consultantName(),
        BookingPolicy.obstaclesOf(SlotSituations.needs(referral, supposed, () -> cleared, now)),
        supposed.gates(),
        heldBy(hold));
  }

  /** An accepted referral with its patient. */
  record Waiting(AcceptedReferral referral, Patient patient) {}

  private Visit supposedVisit(LocalDate today) {
    Instant start =
        today.plusDays(SUPPOSED_DAYS_AHEAD).atTime(SUPPOSED_START).atZone(London.ZONE).toInstant();
    return new Visit(start.minus(VisitShape.standard().arrivalBefore()), start, unit.name());
  }

  private static String heldBy(@Nullable LiveUse hold) {
    if (hold == null || hold.holdEnds() == null) {
      return "";
    }
    return "Held by " + hold.holderName() + " until " + StaffWords.time(hold.holdEnds());
  }
}
