package health.soleus.persistence.referral;

/**
 * Why a clinician returns a referral with advice; the code travels, the words are the patient's.
 */
public enum ReturnReason {
  OTHER_TREATMENT_FIRST("Another treatment should be tried first."),
  ANOTHER_SERVICE("Another service can help you better."),
  NOT_SAFE_NOW("This treatment is not safe for you at the moment."),
  DIAGNOSIS_TO_CONFIRM("Your GP needs to find out more about the cause of your pain."),
  OTHER("Your GP will explain the reason to you.");

  private final String words;

  ReturnReason(String words) {
    this.words = words;
  }

  /** As the patient is told it, one plain sentence. */
  public String words() {
    return words;
  }
}
