package health.soleus.scheduling.web.triage;

import health.soleus.persistence.clinical.AccessSite;
import health.soleus.persistence.clinical.SedationPlan;
import health.soleus.persistence.referral.ReturnReason;
import health.soleus.persistence.referral.TriageDecision;
import health.soleus.persistence.type.AccountId;
import health.soleus.persistence.type.ClinicalPriority;
import health.soleus.referral.triage.TriageReferral;
import health.soleus.referral.worklist.ReferralSummary;
import health.soleus.scheduling.web.support.FormAnswers;
import java.util.Arrays;

/** The fields of the decision panel: what is missing in them, and the decision they hold. */
final class DecisionForm {
  static final String OUTCOME = "outcome";
  private static final String ACCEPT = "accept";
  private static final String ASK = "ask";
  private static final String RETURN = "return";
  private static final String TOO_LONG = "What you tell the GP must be 2,000 characters or fewer";

  private DecisionForm() {}

  /** As the panel opens: no outcome, but whatever is missing is ticked to be asked for. */
  static FormAnswers opened(ReferralSummary summary) {
    return FormAnswers.empty()
        .withValues(
            "items",
            summary.criteria().missing().stream()
                .filter(ReferralSummary.Missing::missing)
                .map(ReferralSummary.Missing::page)
                .toList());
  }

  /** The same with a sentence beside each field that is not right. */
  static FormAnswers checked(FormAnswers form) {
    return switch (form.value(OUTCOME)) {
      case ACCEPT -> checkedAccept(form);
      case ASK -> checkedAsk(form);
      case RETURN -> checkedReturn(form);
      default -> form.withError(OUTCOME, "Select what you decide");
    };
  }

  private static FormAnswers checkedAccept(FormAnswers form) {
    FormAnswers checked = required(form, "clinician", "Choose who will treat the patient");
    checked = oneOf(ClinicalPriority.values(), checked, "priority", "Select the priority");
    checked = oneOf(SedationPlan.values(), checked, "sedation", "Select the sedation");
    checked = oneOf(AccessSite.values(), checked, "access", "Select the access site");
    return fitting(checked, "note");
  }

  private static FormAnswers checkedAsk(FormAnswers form) {
    FormAnswers checked = required(form, "items", "Select what to ask the GP");
    checked = required(checked, "question", "Enter what you ask the GP");
    return fitting(checked, "question");
  }

  private static FormAnswers checkedReturn(FormAnswers form) {
    FormAnswers checked = oneOf(ReturnReason.values(), form, "reason", "Select the reason");
    checked = required(checked, "advice", "Enter your advice to the GP");
    return fitting(checked, "advice");
  }

  private static FormAnswers required(FormAnswers form, String field, String sentence) {
    return form.has(field) ? form : form.withError(field, sentence);
  }

  /** Only what the page offers is an answer. */
  private static FormAnswers oneOf(
      Enum<?>[] offered, FormAnswers form, String field, String sentence) {
    boolean chosen =
        Arrays.stream(offered).anyMatch(option -> option.name().equals(form.value(field)));
    return chosen ? form : form.withError(field, sentence);
  }

  private static FormAnswers fitting(FormAnswers form, String field) {
    String words = form.value(field);
    boolean tooLong =
        form.tooLong(field)
            || words.codePointCount(0, words.length()) > TriageReferral.LONGEST_COMMENT;
    return tooLong ? form.withError(field, TOO_LONG) : form;
  }

  /** The decision that a form without errors holds. */
  static TriageDecision decision(FormAnswers form) {
    return switch (form.value(OUTCOME)) {
      case ACCEPT ->
          new TriageDecision.Accept(
              AccountId.parse(form.value("clinician")),
              "",
              ClinicalPriority.valueOf(form.value("priority")),
              SedationPlan.valueOf(form.value("sedation")),
              AccessSite.valueOf(form.value("access")),
              form.has("sips", "OPT_OUT"),
              form.value("note"));
      case ASK -> new TriageDecision.RequestInformation(form.all("items"), form.value("question"));
      default ->
          new TriageDecision.ReturnWithAdvice(
              ReturnReason.valueOf(form.value("reason")), form.value("advice"));
    };
  }
}
