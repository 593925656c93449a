package health.soleus.referral.intake;

/** The parts of the form, in order. */
public enum Section {
  PATIENT("The patient", "The patient"),
  PROBLEM("The Achilles problem", "The Achilles problem"),
  SAFETY("Safety", "Safety for sedation, X-ray dye and the artery puncture"),
  PLANS("Plans and wishes", "Plans and wishes");

  private final String caption;
  private final String heading;

  Section(String caption, String heading) {
    this.caption = caption;
    this.heading = heading;
  }

  /** Above a question. */
  public String caption() {
    return caption;
  }

  /** On the list of all questions. */
  public String heading() {
    return heading;
  }
}
