package health.soleus.persistence.scheduling;

/** How the patient agreed to the date; nobody is given one unasked. */
public enum PatientAgreement {
  BY_PHONE("by phone"),
  IN_PERSON("in person"),
  IN_WRITING("in writing");

  private final String words;

  PatientAgreement(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
