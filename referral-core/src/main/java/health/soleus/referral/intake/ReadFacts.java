package health.soleus.referral.intake;

import health.soleus.persistence.clinical.Allergen;
import health.soleus.persistence.clinical.Allergy;
import health.soleus.persistence.clinical.BloodResults;
import health.soleus.persistence.clinical.Condition;
import health.soleus.persistence.clinical.GoingHome;
import health.soleus.persistence.clinical.KidneyResult;
import health.soleus.persistence.clinical.Pregnancy;
import health.soleus.persistence.clinical.ReactionGrade;
import health.soleus.persistence.clinical.SafetyFacts;
import health.soleus.persistence.clinical.Sex;
import health.soleus.persistence.clinical.Stated;
import health.soleus.persistence.type.Policy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the safety facts from the answers. A page that was not answered states nothing (H5). */
@Policy
final class ReadFacts {
  private ReadFacts() {}

  static SafetyFacts facts(Answers answers) {
    Fields allergies = answers.page("allergies");
    return new SafetyFacts(
        ReadMedicines.source(answers.page("medicines-list")),
        answers.page("medicines-list").text("list"),
        ReadMedicines.asked(answers),
        ReadMedicines.medicines(answers),
        ReadMedicines.reasons(answers),
        allergens(allergies),
        details(allergies),
        conditions(answers),
        blood(answers),
        pregnancy(answers.page("pregnancy")),
        goingHome(answers.page("plans-and-wishes")));
  }

  /**
   * What a list says about one of its items. Ticked is yes. An item left empty is no only if the
   * list itself was answered: "none of these", or what applies was ticked without "I am not sure
   * about the others". A list that was not answered says nothing.
   */
  static Stated stated(Fields page, String field, String item) {
    if (!page.has(field)) {
      return Stated.NOT_ASKED;
    } else if (page.has(field, item)) {
      return Stated.YES;
    }
    return page.has(field, Options.NOT_SURE) || page.has(field, Options.NOT_KNOWN)
        ? Stated.NOT_KNOWN
        : Stated.NO;
  }

  private static Map<Allergen, Stated> allergens(Fields page) {
    Map<Allergen, Stated> answers = new EnumMap<>(Allergen.class);
    for (Allergen allergen : Allergen.values()) {
      answers.put(allergen, stated(page, "items", allergen.name()));
    }
    return answers;
  }

  private static List<Allergy> details(Fields page) {
    List<Allergy> details = new ArrayList<>();
    for (Allergen allergen : Allergen.values()) {
      if (page.has("items", allergen.name())) {
        boolean dye = allergen == Allergen.XRAY_DYE;
        ReactionGrade grade = ReadProblem.chosen(ReactionGrade.class, page, "dye-grade");
        details.add(
            new Allergy(
                allergen,
                detail(page, allergen),
                !dye ? null : grade == null ? ReactionGrade.NOT_KNOWN : grade));
      }
    }
    return details;
  }

  private static String detail(Fields page, Allergen allergen) {
    Stream<String> fields =
        switch (allergen) {
          case XRAY_DYE -> Stream.of("dye", "dye-when");
          case ANTIBIOTIC -> Stream.of("antibiotic", "antibiotic-reaction");
          case SOMETHING_ELSE -> Stream.of("something-else");
          default -> Stream.empty();
        };
    return fields.map(page::text).filter(t -> !t.isEmpty()).collect(Collectors.joining(", "));
  }

  private static Map<Condition, Stated> conditions(Answers answers) {
    Map<Condition, Stated> stated = new EnumMap<>(Condition.class);
    ProblemQuestions.FOOT_AND_LEG.forEach(
        c -> stated.put(c, stated(answers.page("foot-and-leg"), "items", c.name())));
    SafetyQuestions.GENERAL.forEach(
        c -> stated.put(c, stated(answers.page("conditions"), "items", c.name())));
    return stated;
  }

  private static BloodResults blood(Answers answers) {
    Fields page = answers.page("blood-results");
    Fields reason = answers.page("blood-thinner-reason");
    BigDecimal platelets = number(page, "platelets");
    BigDecimal creatinine = number(page, "creatinine");
    return new BloodResults(
        kidney(page),
        platelets == null ? null : platelets.intValue(),
        creatinine == null ? null : creatinine.intValue(),
        number(page, "weight"),
        number(reason, "inr"),
        TypedDates.day(reason, "inr-date").orElse(null),
        number(reason, "inr-target"),
        ReadProblem.chosen(Sex.class, page, "sex"));
  }

  private static @Nullable KidneyResult kidney(Fields page) {
    if (!page.has("has-egfr", Options.YES)) {
      return null;
    }
    return TypedDates.day(page, "egfr-date")
        .map(day -> new KidneyResult(egfr(page), day))
        .orElse(null);
  }

  /** A laboratory's "&gt;90" counts as 90: the lower bound. */
  static int egfr(Fields page) {
    String digits = page.text("egfr").replaceAll("[^0-9]", "");
    return digits.isEmpty() || digits.length() > 3 ? 0 : Integer.parseInt(digits);
  }

  private static @Nullable BigDecimal number(Fields page, String field) {
    String text = page.text(field);
    return text.matches("[0-9]{1,4}(\\.[0-9]{1,2})?") ? new BigDecimal(text) : null;
  }

  private static Pregnancy pregnancy(Fields page) {
    Pregnancy chosen = ReadProblem.chosen(Pregnancy.class, page, "pregnant");
    return chosen == null ? Pregnancy.NOT_ASKED : chosen;
  }

  private static GoingHome goingHome(Fields page) {
    Stated adult = ReadProblem.chosen(Stated.class, page, "adult");
    return new GoingHome(
        adult == null ? Stated.NOT_ASKED : adult,
        stated(page, "home", PlanQuestions.LIVES_ALONE),
        stated(page, "home", PlanQuestions.LONG_JOURNEY));
  }
}
