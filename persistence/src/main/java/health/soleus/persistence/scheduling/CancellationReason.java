package health.soleus.persistence.scheduling;

/** Why a visit is cancelled: those of the national e-RS codes that fit a day case. */
public enum CancellationReason {
  PATIENT_ILL("The patient is ill", false),
  PATIENT_HOLIDAY("The patient is on holiday", false),
  PATIENT_OTHER_ENGAGEMENT("The patient has something more pressing", true),
  PATIENT_APPOINTMENT_CANCELLATION_OTHER("The patient asked, for another reason", true),
  CLINIC_CANCELLED("The list is cancelled", false),
  SLOT_CANCELLED("The slot is cancelled", false),
  SERVICE_PREREQUISITES_NOT_COMPLETE("What must happen before the visit is not complete", false),
  PRIORITY_CHANGE("The priority changed", true),
  PROVIDER_CANCELLATION("The unit cancels, for another reason", true);

  private final String words;
  private final boolean commentMandatory;

  CancellationReason(String words, boolean commentMandatory) {
    this.words = words;
    this.commentMandatory = commentMandatory;
  }

  /** As staff choose it. */
  public String words() {
    return words;
  }

  /** Whether the code says too little alone. */
  public boolean isCommentMandatory() {
    return commentMandatory;
  }
}
