package health.soleus.scheduling.preparation;

import health.soleus.persistence.event.PreparationFact;
import health.soleus.persistence.message.MessageSchedule;
import health.soleus.persistence.message.VisitMessages;
import health.soleus.persistence.patient.Patient;
import health.soleus.persistence.patient.Patients;
import health.soleus.persistence.preparation.Clearance;
import health.soleus.persistence.preparation.GateClearance;
import health.soleus.persistence.preparation.GateClearances;
import health.soleus.persistence.preparation.PlanContent;
import health.soleus.persistence.preparation.PlannedMessage;
import health.soleus.persistence.preparation.PreparationPlan;
import health.soleus.persistence.preparation.PreparationPlans;
import health.soleus.persistence.preparation.Visit;
import health.soleus.persistence.setting.Unit;
import health.soleus.persistence.type.BookingId;
import health.soleus.persistence.type.London;
import health.soleus.referral.worklist.AcceptedReferral;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Makes, replaces and ends the plan of a visit, inside the transaction of a use case. */
@ApplicationScoped
public class VisitPlanner {
  private final ActiveProtocol protocol;
  private final PreparationPlans plans;
  private final GateClearances clearances;
  private final Patients patients;
  private final Unit unit;
  private final Clock clock;

  @Inject
  public VisitPlanner(
      ActiveProtocol protocol,
      PreparationPlans plans,
      GateClearances clearances,
      Patients patients,
      Unit unit,
      Clock clock) {
    this.protocol = protocol;
    this.plans = plans;
    this.clearances = clearances;
    this.patients = patients;
    this.unit = unit;
    this.clock = clock;
  }

  /** What booking this visit would mean; nothing is stored. */
  public PlannedVisit preview(AcceptedReferral referral, Visit visit, PlanOccasion occasion) {
    List<PreparationPlan> earlier =
        plans.live(referral.id()).map(live -> plans.all(live.booking())).orElse(List.of());
    return planned(referral, question(referral, visit, cleared(referral)), occasion, earlier);
  }

  /**
   * What each of these visits would need, without the messages: for many slots at once, so the
   * referral and what was cleared are read once.
   */
  public List<PlanContent> outlines(AcceptedReferral referral, List<Visit> visits) {
    if (visits.isEmpty()) {
      return List.of();
    }
    PreparationQuestion first = question(referral, visits.get(0), cleared(referral));
    Patient patient = patients.require(referral.patient());
    return visits.stream()
        .map(visit -> protocol.protocol().plan(first.of(visit, patient.ageOn(visit.day()))))
        .toList();
  }

  /** The same for one visit, where patient and clearances are at hand: for a list of people. */
  public PlanContent outline(
      AcceptedReferral referral, Patient patient, Visit visit, List<GateClearance> cleared) {
    List<Clearance> facts = cleared.stream().map(GateClearance::fact).toList();
    return protocol.protocol().plan(question(referral, patient, visit, facts));
  }

  /** The visit as it would be if nobody had cleared a gate. */
  PlanContent uncleared(AcceptedReferral referral, Visit visit) {
    return protocol.protocol().plan(question(referral, visit, List.of()));
  }

  /** Stores the next version of the booking's plan and supersedes the one before. */
  public PreparationPlan keep(
      BookingId booking, AcceptedReferral referral, Visit visit, PlanOccasion occasion) {
    List<PreparationPlan> earlier = plans.all(booking);
    PreparationQuestion question = question(referral, visit, cleared(referral));
    PlannedVisit planned = planned(referral, question, occasion, earlier);
    plans.supersede(booking);
    PreparationPlan plan =
        PreparationPlan.decided(
            new PreparationPlan.Of(booking, referral.id(), earlier.size() + 1),
            visit,
            planned.content(),
            planned.messages(),
            new PlanInput(question, protocol.versions()),
            clock.instant());
    plans.add(plan);
    return plan;
  }

  /** The visit will not happen: no message of any version may leave. */
  public PlanEnd end(BookingId booking) {
    List<PreparationPlan> versions = plans.all(booking);
    PreparationPlan last = versions.get(versions.size() - 1);
    boolean running = new EarlierPlans(versions).hasStarted(London.dateOf(clock.instant()));
    plans.supersede(booking);
    return new PlanEnd(last.id(), running);
  }

  /** The steps as facts for the event. */
  public static List<PreparationFact> facts(PlanContent content) {
    return content.steps().stream()
        .map(step -> new PreparationFact(step.ruleId(), step.ruleVersion(), step.day(), step.at()))
        .toList();
  }

  private PlannedVisit planned(
      AcceptedReferral referral,
      PreparationQuestion question,
      PlanOccasion occasion,
      List<PreparationPlan> versions) {
    Instant now = clock.instant();
    EarlierPlans earlier = new EarlierPlans(versions);
    PlanContent content = protocol.protocol().plan(question);
    List<PlannedMessage> messages =
        MessageSchedule.forVisit(
            new VisitMessages(
                earlier.telling(occasion, content),
                earlier.haveTold(),
                earlier.hasStarted(London.dateOf(now)),
                question.visit(),
                content,
                referral.sedation(),
                referral.sipsOptOut(),
                new MessageSchedule.Sender(unit.name(), unit.phone(), now),
                earlier.messages()));
    return new PlannedVisit(content, messages, PreparationProtocol.tooSoon(content, now));
  }

  private List<Clearance> cleared(AcceptedReferral referral) {
    return clearances.of(referral.id()).stream().map(GateClearance::fact).toList();
  }

  private PreparationQuestion question(
      AcceptedReferral referral, Visit visit, List<Clearance> cleared) {
    return question(referral, patients.require(referral.patient()), visit, cleared);
  }

  private static PreparationQuestion question(
      AcceptedReferral referral, Patient patient, Visit visit, List<Clearance> cleared) {
    return new PreparationQuestion(
        visit,
        referral.facts(),
        patient.ageOn(visit.day()),
        referral.sedation(),
        referral.accessSite(),
        referral.sipsOptOut(),
        cleared);
  }
}
