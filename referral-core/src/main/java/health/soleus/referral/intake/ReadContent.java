package health.soleus.referral.intake;

import health.soleus.persistence.clinical.AchillesProblem;
import health.soleus.persistence.clinical.BloodResults;
import health.soleus.persistence.clinical.Condition;
import health.soleus.persistence.clinical.Medicine;
import health.soleus.persistence.clinical.NamedMedicine;
import health.soleus.persistence.clinical.SafetyFacts;
import health.soleus.persistence.clinical.Stated;
import health.soleus.persistence.referral.ReferralContent;
import health.soleus.persistence.type.Policy;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes the content of a referral from the answers, whole or only the pages that were asked again.
 */
@Policy
public final class ReadContent {
  private ReadContent() {}

  /** The content, empty while it is not known which leg it is (H16). */
  public static Optional<ReferralContent> of(Answers answers) {
    AchillesProblem problem = ReadProblem.problem(answers);
    return problem == null
        ? Optional.empty()
        : Optional.of(
            new ReferralContent(
                problem,
                ReadFacts.facts(answers),
                ReadProblem.wishes(answers),
                answers.page("urgency").text("reason"),
                answers.page("anything-else").text("words")));
  }

  /**
   * What was on record with the answers of these pages in place. Everything else stays, also what
   * was learned since the referral was sent.
   */
  static ReferralContent with(ReferralContent record, Set<String> pages, ReferralContent newer) {
    boolean wishes = pages.contains("plans-and-wishes");
    return new ReferralContent(
        problem(record.problem(), pages, newer.problem()),
        facts(record.facts(), pages, newer.facts()),
        wishes ? newer.wishes() : record.wishes(),
        pages.contains("urgency") ? newer.urgencyReason() : record.urgencyReason(),
        pages.contains("anything-else") ? newer.anythingElse() : record.anythingElse());
  }

  private static AchillesProblem problem(
      AchillesProblem record, Set<String> pages, AchillesProblem newer) {
    AchillesProblem leg = pages.contains("which-leg") ? newer : record;
    AchillesProblem symptoms = pages.contains("symptoms") ? newer : record;
    AchillesProblem treatments = pages.contains("treatments") ? newer : record;
    return new AchillesProblem(
        leg.side(),
        leg.worseSide(),
        (pages.contains("when-started") ? newer : record).onset(),
        symptoms.diagnosis(),
        symptoms.symptoms(),
        symptoms.limits(),
        treatments.treatments(),
        treatments.treatmentsStated(),
        symptoms.cause());
  }

  private static SafetyFacts facts(SafetyFacts record, Set<String> pages, SafetyFacts newer) {
    SafetyFacts list = pages.contains("medicines-list") ? newer : record;
    SafetyFacts allergies = pages.contains("allergies") ? newer : record;
    boolean thinners = pages.contains("blood-thinners");
    boolean reasons = thinners || pages.contains("blood-thinner-reason");
    boolean others = pages.contains("other-medicines");
    return new SafetyFacts(
        list.medicinesSource(),
        list.medicinesList(),
        asked(record, newer, thinners, others),
        medicines(record, newer, thinners, others),
        (reasons ? newer : record).bloodThinners(),
        allergies.allergens(),
        allergies.allergies(),
        conditions(record, pages, newer),
        blood(record.blood(), pages.contains("blood-results"), reasons, newer.blood()),
        (pages.contains("pregnancy") ? newer : record).pregnancy(),
        (pages.contains("plans-and-wishes") ? newer : record).goingHome());
  }

  private static Map<NamedMedicine, Stated> asked(
      SafetyFacts record, SafetyFacts newer, boolean thinners, boolean others) {
    Map<NamedMedicine, Stated> asked = new EnumMap<>(NamedMedicine.class);
    NamedMedicine.bloodThinners().forEach(m -> asked.put(m, (thinners ? newer : record).of(m)));
    NamedMedicine.others().forEach(m -> asked.put(m, (others ? newer : record).of(m)));
    return asked;
  }

  private static List<Medicine> medicines(
      SafetyFacts record, SafetyFacts newer, boolean thinners, boolean others) {
    Stream<Medicine> thin =
        (thinners ? newer : record)
            .medicines().stream().filter(m -> m.medicine().group().thinsBlood());
    Stream<Medicine> other =
        (others ? newer : record)
            .medicines().stream().filter(m -> !m.medicine().group().thinsBlood());
    return Stream.concat(thin, other).toList();
  }

  private static Map<Condition, Stated> conditions(
      SafetyFacts record, Set<String> pages, SafetyFacts newer) {
    Map<Condition, Stated> conditions = new EnumMap<>(Condition.class);
    put(conditions, ProblemQuestions.FOOT_AND_LEG, pages.contains("foot-and-leg") ? newer : record);
    put(conditions, SafetyQuestions.GENERAL, pages.contains("conditions") ? newer : record);
    return conditions;
  }

  private static void put(
      Map<Condition, Stated> conditions, Collection<Condition> which, SafetyFacts from) {
    which.forEach(condition -> conditions.put(condition, from.of(condition)));
  }

  private static BloodResults blood(
      BloodResults record, boolean results, boolean reasons, BloodResults newer) {
    BloodResults blood = results ? newer : record;
    BloodResults inr = reasons ? newer : record;
    return new BloodResults(
        blood.kidney(),
        blood.platelets(),
        blood.creatinine(),
        blood.weightKg(),
        inr.lastInr(),
        inr.inrTakenOn(),
        inr.targetInr(),
        blood.sex());
  }
}
