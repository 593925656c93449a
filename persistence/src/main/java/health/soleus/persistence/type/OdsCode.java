package health.soleus.persistence.type;

import java.util.Locale;

/** The NHS code of an organisation, in capitals. */
public record OdsCode(String value) {
  public OdsCode {
    value = value.strip().toUpperCase(Locale.ROOT);
    if (!value.matches("[A-Z0-9]{3,12}")) {
      throw new IllegalArgumentException("not an organisation code");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
