package health.soleus.referral.intake;

import health.soleus.persistence.clinical.NamedMedicine;
import health.soleus.persistence.type.NotThere;
import health.soleus.persistence.type.Policy;
import health.soleus.referral.intake.Question.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The GP's form: which pages there are, in which order, which of them this patient needs, and what
 * is wrong with an answer. Blank is never "no" (H5); nothing is chosen in advance.
 */
@Policy
public final class ReferralForm {
  /** Of every page, in the order of the form. */
  public static final List<Question> QUESTIONS = questions();

  private ReferralForm() {}

  private static List<Question> questions() {
    List<Question> all = new ArrayList<>(PatientQuestions.all());
    all.addAll(ProblemQuestions.all());
    all.addAll(MedicineQuestions.all());
    all.addAll(SafetyQuestions.all());
    all.addAll(PlanQuestions.all());
    return List.copyOf(all);
  }

  /** The page with this id, or NotThere. */
  public static Question question(String id) {
    return QUESTIONS.stream().filter(q -> q.id().equals(id)).findFirst().orElseThrow(NotThere::new);
  }

  /** The pages that this patient needs so far, optional ones included. */
  public static List<Question> needed(Answers answers, Situation situation) {
    return QUESTIONS.stream().filter(q -> q.applies().test(answers, situation)).toList();
  }

  /** The pages that count in "Question 10 of 15". */
  public static List<Question> required(Answers answers, Situation situation) {
    return needed(answers, situation).stream().filter(q -> !q.optional()).toList();
  }

  /** What is wrong with the answers of one page, in the order of the page. */
  public static List<Problem> check(
      String id, Fields fields, Answers answers, Situation situation) {
    Question question = question(id);
    Problems problems = new Problems();
    question.check().run(fields, answers.with(id, fields), situation, problems);
    for (Field field : question.fields()) {
      String text = fields.text(field.name());
      if (field.longest() > 0 && text.codePointCount(0, text.length()) > field.longest()) {
        problems.add(field.name(), field.label() + " must be " + words(field.longest()));
      }
    }
    return problems.found();
  }

  private static String words(int longest) {
    return String.format("%,d", longest) + " characters or fewer";
  }

  /** Only fields of this page, and only options that it offers; anything else was never asked. */
  public static Fields offered(String id, Fields posted) {
    Map<String, List<String>> kept = new LinkedHashMap<>();
    for (Field field : question(id).fields()) {
      List<String> values =
          posted.all(field.name()).stream()
              .filter(value -> field.longest() > 0 || field.options().contains(value))
              .distinct()
              .toList();
      if (!values.isEmpty()) {
        kept.put(field.name(), field.longest() > 0 ? values.subList(0, 1) : values);
      }
    }
    return new Fields(kept);
  }

  /** Whether the page was answered and nothing is wrong with it. */
  public static boolean isComplete(Question question, Answers answers, Situation situation) {
    return answers.has(question.id())
        && check(question.id(), answers.page(question.id()), answers, situation).isEmpty();
  }

  /** Where to go on: the first page that is needed and not answered. */
  public static Optional<Question> next(Answers answers, Situation situation) {
    return required(answers, situation).stream()
        .filter(q -> !isComplete(q, answers, situation))
        .findFirst();
  }

  /** How many of the needed pages are answered. */
  public static long answered(Answers answers, Situation situation) {
    return required(answers, situation).stream()
        .filter(q -> isComplete(q, answers, situation))
        .count();
  }

  /** The blood thinners that are ticked, in the order of the form. */
  public static List<NamedMedicine> thinnersTaken(Answers answers) {
    return MedicineQuestions.thinnersTaken(answers);
  }

  /** A medicine as the GP named it. */
  public static String nameOf(Answers answers, NamedMedicine medicine) {
    return Words.name(answers, medicine);
  }

  /** Whether creatinine, weight and sex are asked for the creatinine clearance. */
  public static boolean asksClearance(Answers answers) {
    return SafetyQuestions.needsClearance(answers);
  }

  /** Whether the platelets are asked (BLD-1). */
  public static boolean asksPlatelets(Answers answers) {
    return SafetyQuestions.needsPlatelets(answers);
  }
}
