package health.soleus.scheduling.preparation;

import health.soleus.persistence.clinical.AccessSite;
import health.soleus.persistence.clinical.Allergen;
import health.soleus.persistence.clinical.Allergy;
import health.soleus.persistence.clinical.BloodResults;
import health.soleus.persistence.clinical.BloodThinnerFacts;
import health.soleus.persistence.clinical.Condition;
import health.soleus.persistence.clinical.GoingHome;
import health.soleus.persistence.clinical.Indication;
import health.soleus.persistence.clinical.KidneyResult;
import health.soleus.persistence.clinical.Medicine;
import health.soleus.persistence.clinical.MedicinesSource;
import health.soleus.persistence.clinical.NamedMedicine;
import health.soleus.persistence.clinical.Pregnancy;
import health.soleus.persistence.clinical.ReactionGrade;
import health.soleus.persistence.clinical.RecentEvent;
import health.soleus.persistence.clinical.SafetyFacts;
import health.soleus.persistence.clinical.SedationPlan;
import health.soleus.persistence.clinical.Stated;
import health.soleus.persistence.preparation.Clearance;
import health.soleus.persistence.preparation.ClearanceKind;
import health.soleus.persistence.preparation.GateKind;
import health.soleus.persistence.preparation.InstructionRule;
import health.soleus.persistence.preparation.PlanContent;
import health.soleus.persistence.preparation.PlanGate;
import health.soleus.persistence.preparation.PlanStep;
import health.soleus.persistence.preparation.Visit;
import health.soleus.persistence.testkit.RulesOfMigration;
import health.soleus.persistence.type.London;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A healthy patient of 40, sedated on Thursday 8 April 2027 at 11:30am, every question answered
 * with no; a test says only what is different.
 */
final class Someone {
  static final LocalDate DAY = LocalDate.of(2027, 4, 8);
  static final List<InstructionRule> RULES = RulesOfMigration.active();
  private static final PreparationProtocol PROTOCOL = new PreparationProtocol(RULES);

  private LocalDateTime arrival = DAY.atTime(11, 30);
  private SedationPlan sedation = SedationPlan.CONSCIOUS;
  private AccessSite access = AccessSite.RIGHT_GROIN;
  private boolean sipsOptOut;
  private int age = 40;
  private SafetyFacts facts;
  private final List<Clearance> clearances = new ArrayList<>();

  private Someone() {
    facts =
        new SafetyFacts(
            MedicinesSource.NONE,
            "",
            all(NamedMedicine.class, NamedMedicine.values()),
            List.of(),
            new BloodThinnerFacts(
                Map.of(), "", all(RecentEvent.class, RecentEvent.values()), Map.of()),
            all(Allergen.class, Allergen.values()),
            List.of(),
            all(Condition.class, Condition.values()),
            BloodResults.none().with(new KidneyResult(80, DAY.minusDays(10))),
            Pregnancy.NOT_ABLE,
            new GoingHome(Stated.YES, Stated.NO, Stated.NO));
  }

  private static <E extends Enum<E>> Map<E, Stated> all(Class<E> type, E[] values) {
    Map<E, Stated> answers = new EnumMap<>(type);
    for (E value : values) {
      answers.put(value, Stated.NO);
    }
    return answers;
  }

  static Someone healthy() {
    return new Someone();
  }

  Someone arriving(LocalDateTime london) {
    arrival = london;
    return this;
  }

  Someone arriving(String london) {
    return arriving(LocalDateTime.parse(london));
  }

  Someone having(SedationPlan plan) {
    sedation = plan;
    return this;
  }

  Someone through(AccessSite site) {
    access = site;
    return this;
  }

  Someone withoutSips() {
    sipsOptOut = true;
    return this;
  }

  Someone aged(int years) {
    age = years;
    return this;
  }

  Someone with(Condition condition, Stated answer) {
    facts = facts.with(condition, answer);
    return this;
  }

  Someone with(Allergen allergen, Stated answer) {
    facts = facts.with(allergen, answer, null);
    return this;
  }

  Someone reactingToDye(ReactionGrade grade) {
    Allergy allergy = new Allergy(Allergen.XRAY_DYE, "", grade);
    facts = facts.with(Allergen.XRAY_DYE, Stated.YES, allergy);
    return this;
  }

  Someone with(NamedMedicine medicine, Stated answer) {
    facts = facts.with(medicine, answer, null);
    return this;
  }

  Someone with(SafetyFacts stated) {
    facts = stated;
    return this;
  }

  Someone with(Pregnancy answer) {
    facts = facts.with(answer);
    return this;
  }

  Someone withAdult(Stated answer) {
    facts = facts.withAdultOvernight(answer);
    return this;
  }

  Someone withKidney(@Nullable KidneyResult result) {
    facts = facts.withBlood(result == null ? BloodResults.none() : facts.blood().with(result));
    return this;
  }

  Someone withKidney(int egfr, LocalDate takenOn) {
    return withKidney(new KidneyResult(egfr, takenOn));
  }

  Someone taking(Medicine medicine) {
    facts = facts.with(medicine.medicine(), Stated.YES, medicine);
    return this;
  }

  Someone taking(NamedMedicine medicine, String name) {
    return taking(new Medicine(medicine, name, "", null, null));
  }

  Someone taking(NamedMedicine medicine) {
    return taking(medicine, medicine.genericName());
  }

  /** With its reason recorded. */
  Someone takingFor(Indication reason, NamedMedicine medicine) {
    taking(medicine);
    BloodThinnerFacts known = facts.bloodThinners();
    Map<NamedMedicine, Set<Indication>> reasons = new EnumMap<>(NamedMedicine.class);
    reasons.putAll(known.indications());
    reasons.put(medicine, Set.of(reason));
    facts = facts.with(new BloodThinnerFacts(reasons, "", known.lastTwelveMonths(), known.when()));
    return this;
  }

  Someone withList(String pasted) {
    facts =
        new SafetyFacts(
            MedicinesSource.LIST_PASTED,
            pasted,
            facts.asked(),
            facts.medicines(),
            facts.bloodThinners(),
            facts.allergens(),
            facts.allergies(),
            facts.conditions(),
            facts.blood(),
            facts.pregnancy(),
            facts.goingHome());
    return this;
  }

  Someone reviewed(String ruleId, String subject) {
    return cleared(ruleId, subject, ClearanceKind.REVIEWED);
  }

  Someone signed(NamedMedicine medicine) {
    return signed("AC-0", medicine.genericName());
  }

  Someone signed(String ruleId, String subject) {
    return cleared(ruleId, subject, ClearanceKind.SIGNED_CONTINUE);
  }

  private Someone cleared(String ruleId, String subject, ClearanceKind kind) {
    Instant at = Instant.parse("2027-03-01T10:00:00Z");
    clearances.add(new Clearance(ruleId, subject, kind, "Dr Okafor", "as agreed", at));
    return this;
  }

  SafetyFacts facts() {
    return facts;
  }

  SedationPlan sedation() {
    return sedation;
  }

  boolean sipsOptOut() {
    return sipsOptOut;
  }

  Visit visit() {
    Instant at = arrival.atZone(London.ZONE).toInstant();
    return new Visit(at, at.plusSeconds(3600), "Northside Day Unit, Level 2");
  }

  PreparationQuestion question() {
    return new PreparationQuestion(
        visit(), facts, age, sedation, access, sipsOptOut, List.copyOf(clearances));
  }

  PlanContent plan() {
    return PROTOCOL.plan(question());
  }

  PlanStep step(String ruleId) {
    return plan().steps().stream()
        .filter(step -> step.ruleId().equals(ruleId))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no step of " + ruleId));
  }

  boolean hasStep(String ruleId) {
    return plan().steps().stream().anyMatch(step -> step.ruleId().equals(ruleId));
  }

  List<PlanGate> gates(String ruleId) {
    return plan().gates().stream().filter(gate -> gate.ruleId().equals(ruleId)).toList();
  }

  boolean isHeldBy(String ruleId, GateKind kind) {
    return gates(ruleId).stream().anyMatch(gate -> gate.kind() == kind);
  }

  String leftOut(String ruleId) {
    return plan().leftOut().stream()
        .filter(left -> left.ruleId().equals(ruleId))
        .findFirst()
        .orElseThrow(() -> new AssertionError(ruleId + " is not left out"))
        .reason();
  }
}
