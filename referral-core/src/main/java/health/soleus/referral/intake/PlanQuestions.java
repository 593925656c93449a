package health.soleus.referral.intake;

import static health.soleus.referral.intake.Options.NO;
import static health.soleus.referral.intake.Options.NOT_KNOWN;
import static health.soleus.referral.intake.Options.YES;

import health.soleus.persistence.clinical.Agreement;
import health.soleus.persistence.clinical.SurgeryView;
import health.soleus.persistence.type.Policy;
import health.soleus.referral.intake.Question.Field;
import java.util.List;

/** Plans and wishes, and the two pages that may be left out. */
@Policy
final class PlanQuestions {
  static final String NEITHER = "NEITHER";
  static final String LIVES_ALONE = "LIVES_ALONE";
  static final String LONG_JOURNEY = "LONG_JOURNEY";
  private static final String NOT_AGREED =
      "You can send this referral when the patient agrees. Your draft is saved";

  private PlanQuestions() {}

  static List<Question> all() {
    return List.of(
        page(
            "plans-and-wishes",
            "Plans and wishes",
            "Adult overnight, surgery, agreement",
            false,
            List.of(
                Field.choice("adult", List.of(YES, NO, NOT_KNOWN)),
                Field.choice("home", List.of(LIVES_ALONE, LONG_JOURNEY, NEITHER, NOT_KNOWN)),
                Field.choice("surgery", Options.of(SurgeryView.values())),
                Field.choice("agreement", Options.of(Agreement.values())),
                Field.text("best-interest", "The note", 2000)),
            PlanQuestions::plans),
        page(
            "urgency",
            "Ask for this to be urgent",
            "Routine unless you say why",
            true,
            List.of(Field.text("reason", "The reason", 2000)),
            (fields, answers, situation, problems) -> {}),
        page(
            "anything-else",
            "Anything else",
            "No scan is needed to refer",
            true,
            List.of(Field.text("words", "The text", 4000)),
            (fields, answers, situation, problems) -> {}));
  }

  private static Question page(
      String id,
      String title,
      String hint,
      boolean optional,
      List<Field> fields,
      Question.Check check) {
    return new Question(
        id, Section.PLANS, title, hint, optional, fields, (answers, situation) -> true, check);
  }

  private static void plans(
      Fields fields, Answers answers, Situation situation, Problems problems) {
    problems.missing(fields, "adult", "Select if an adult can stay overnight");
    home(fields, problems);
    problems.missing(fields, "surgery", "Select the patient's view on surgery");
    problems.missing(fields, "agreement", "Select if the patient agrees to this referral");
    if (fields.has("agreement", Agreement.BEST_INTEREST.name())) {
      problems.missing(fields, "best-interest", "Enter the best-interest note");
    }
    if (problems.found().isEmpty() && isNotAgreed(fields)) {
      problems.add("agreement", NOT_AGREED);
    }
  }

  /** The one page that is kept although the referral cannot be sent with it. */
  static boolean isNotAgreed(Fields fields) {
    return fields.has("agreement", Agreement.NOT_YET.name());
  }

  static boolean isOnlyNotAgreed(List<Problem> problems) {
    return problems.size() == 1 && problems.get(0).sentence().equals(NOT_AGREED);
  }

  private static void home(Fields fields, Problems problems) {
    String blank = "Select if the patient lives alone or has a long journey, or select ‘Neither’";
    if (problems.missing(fields, "home", blank)) {
      return;
    }
    boolean several = fields.all("home").size() > 1;
    if (several && (fields.has("home", NEITHER) || fields.has("home", NOT_KNOWN))) {
      problems.add("home", "Select ‘Neither’ or ‘I do not know’ only if nothing else is selected");
    }
  }
}
