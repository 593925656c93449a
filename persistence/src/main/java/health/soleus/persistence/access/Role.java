package health.soleus.persistence.access;

/** What a signed-in person may be; the name is the role in the sign-in realm. */
public enum Role {
  GP("GP"),
  CONSULTANT("Consultant"),
  BOOKING("Booking staff"),
  NURSE("Nurse"),
  CLINICAL_LEAD("Clinical lead"),
  MANAGER("Manager"),
  ADMIN("Administrator"),
  /** The software itself, for what no person starts. */
  SYSTEM("Soleus");

  private final String words;

  Role(String words) {
    this.words = words;
  }

  /** As the people on a worklist are called. */
  public String words() {
    return words;
  }
}
