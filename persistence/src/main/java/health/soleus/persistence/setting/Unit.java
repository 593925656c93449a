package health.soleus.persistence.setting;

/**
 * The day unit as it is named in every message.
 *
 * @param name at most 18 characters
 * @param phone at most 13 characters: the texts are proved for these lengths (D21)
 */
public record Unit(String name, String phone) {
  public static final int LONGEST_NAME = 18;
  public static final int LONGEST_PHONE = 13;

  public Unit {
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      throw new IllegalArgumentException("SOLEUS_UNIT_NAME must have 1 to 18 characters");
    }
    if (phone.isBlank() || phone.length() > LONGEST_PHONE) {
      throw new IllegalArgumentException("SOLEUS_UNIT_PHONE must have 1 to 13 characters");
    }
  }
}
