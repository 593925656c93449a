package health.soleus.persistence.patient;

import java.util.Locale;

/** A person's name, 1 to 60 characters each part, as they write it. */
public record PersonName(String given, String family) {
  public static final int LONGEST = 60;

  public PersonName {
    given = given.strip();
    family = family.strip();
    if (isOutside(given) || isOutside(family)) {
      throw new IllegalArgumentException("a name has 1 to 60 characters");
    }
  }

  private static boolean isOutside(String part) {
    return part.isEmpty()
        || part.codePointCount(0, part.length()) > LONGEST
        || part.codePoints().anyMatch(Character::isISOControl);
  }

  /** As on a wristband: FAMILY, Given. */
  public String formal() {
    return family.toUpperCase(Locale.UK) + ", " + given;
  }

  /** As in a letter: Given Family. */
  public String full() {
    return given + ' ' + family;
  }

  /** Deliberately without the name: it must not reach a log. */
  @Override
  public String toString() {
    return "PersonName";
  }
}
