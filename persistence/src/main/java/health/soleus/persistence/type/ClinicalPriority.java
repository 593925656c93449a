package health.soleus.persistence.type;

/** How soon the patient must hear from the service (D9). */
public enum ClinicalPriority {
  ROUTINE(40),
  URGENT(5);

  private final int contactWithinDays;

  ClinicalPriority(int contactWithinDays) {
    this.contactWithinDays = contactWithinDays;
  }

  /** Calendar days from receipt to the contact-by date. */
  public int contactWithinDays() {
    return contactWithinDays;
  }
}
