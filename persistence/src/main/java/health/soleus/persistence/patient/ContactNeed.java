package health.soleus.persistence.patient;

/**
 * Help the patient needs to read, hear, understand or get here (Accessible Information Standard).
 */
public enum ContactNeed {
  LARGE_PRINT("Large print"),
  EASY_READ("Easy read"),
  BRAILLE("Braille"),
  AUDIO("Audio"),
  BRITISH_SIGN_LANGUAGE("British Sign Language"),
  INTERPRETER("Interpreter"),
  HEARING_LOOP("Hearing loop"),
  SUPPORT_PERSON("Carer or support person"),
  HELP_TO_MOVE("Wheelchair or help to move"),
  SOMETHING_ELSE("Something else");

  private final String words;

  ContactNeed(String words) {
    this.words = words;
  }

  /** As shown wherever the patient is shown. */
  public String words() {
    return words;
  }

  /** Whether neither a plain text nor a plain e-mail can meet this need (evidence.md 6.1, H21). */
  public boolean needsAnotherWayThanText() {
    return this == EASY_READ
        || this == BRAILLE
        || this == AUDIO
        || this == BRITISH_SIGN_LANGUAGE
        || this == INTERPRETER
        || this == SOMETHING_ELSE;
  }
}
