package health.soleus.scheduling.web.booking;

import health.soleus.persistence.scheduling.PatientAgreement;
import health.soleus.scheduling.web.support.FormAnswers;
import java.util.Arrays;

/** The patient's agreement to a date, which every booking and every move needs. */
final class AgreementForm {
  private AgreementForm() {}

  /** The form with an error beside each part that is missing. */
  static FormAnswers checked(FormAnswers typed) {
    FormAnswers checked = typed;
    if (!typed.has("agreed", "yes")) {
      checked = checked.withError("agreed", "Tick this once the patient has agreed to this date");
    }
    if (!isKnown(typed.value("how"))) {
      checked = checked.withError("how", "Choose how the patient agreed");
    }
    return checked;
  }

  private static boolean isKnown(String how) {
    return Arrays.stream(PatientAgreement.values()).anyMatch(one -> one.name().equals(how));
  }
}
