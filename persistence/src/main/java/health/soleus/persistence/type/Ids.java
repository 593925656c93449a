package health.soleus.persistence.type;

import java.util.UUID;
import java.util.regex.Pattern;

/** How an identifier is read from outside. */
final class Ids {
  private static final Pattern UUID_TEXT =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private Ids() {}

  static UUID parse(String text) {
    if (!UUID_TEXT.matcher(text).matches()) {
      throw new NotThere();
    }
    return UUID.fromString(text);
  }
}
