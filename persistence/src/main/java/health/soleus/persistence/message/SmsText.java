package health.soleus.persistence.message;

import health.soleus.persistence.type.Policy;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Counts and fits a text message of the GSM-7 alphabet. A text is never cut and no letter of it is
 * ever replaced by a question mark: if a name does not fit, it is left out whole (H20).
 */
@Policy
public final class SmsText {
  /** What one message holds. */
  public static final int LIMIT = 160;

  /** Where the patient's name stands until the message leaves. */
  public static final String NAME = "((name))";

  private static final String SALUTATION = NAME + ", ";
  private static final String BASIC =
      "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\u001bÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
          + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
  private static final String TWO_SEPTETS = "^{}\\[~]|€";

  /** Signs that mean the same as one of the alphabet; a letter never stands for another letter. */
  private static final Map<Character, String> SAME_MEANING =
      Map.ofEntries(
          Map.entry('\u2018', "'"),
          Map.entry('\u2019', "'"),
          Map.entry('\u02bc', "'"),
          Map.entry('\u2032', "'"),
          Map.entry('\u00b4', "'"),
          Map.entry('`', "'"),
          Map.entry('\u201c', "\""),
          Map.entry('\u201d', "\""),
          Map.entry('\u2010', "-"),
          Map.entry('\u2011', "-"),
          Map.entry('\u2012', "-"),
          Map.entry('\u2013', "-"),
          Map.entry('\u2014', "-"),
          Map.entry('\u2212', "-"),
          Map.entry('\u00a0', " "),
          Map.entry('\u202f', " "),
          Map.entry('\u00ad', ""),
          Map.entry('\u200b', ""),
          Map.entry('\u200c', ""),
          Map.entry('\u200d', ""),
          Map.entry('\ufeff', ""));

  private SmsText() {}

  /** Whether every sign belongs to the GSM-7 alphabet, so that the message is one of 160. */
  public static boolean isGsm7(String text) {
    return text.chars().allMatch(c -> BASIC.indexOf(c) >= 0 || TWO_SEPTETS.indexOf(c) >= 0);
  }

  /** How many of the 160 places the text takes; some signs take two. */
  public static int septets(String text) {
    return text.length() + (int) text.chars().filter(c -> TWO_SEPTETS.indexOf(c) >= 0).count();
  }

  /**
   * The name in the GSM-7 alphabet, or empty where that would spell it wrongly. Only signs that
   * mean the same are exchanged, for example a curly apostrophe.
   */
  public static String plain(String name) {
    StringBuilder plain = new StringBuilder();
    String composed = Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
    for (char c : composed.toCharArray()) {
      plain.append(SAME_MEANING.getOrDefault(c, String.valueOf(c)));
    }
    String text = plain.toString();
    return isGsm7(text) && text.chars().noneMatch(Character::isISOControl) ? text : "";
  }

  /**
   * The text with the name in place of ((name)); without the name and its comma where the name
   * cannot be spelt or does not fit; empty where the text is too long even so.
   */
  public static Optional<String> fit(String body, String name) {
    String plain = plain(name);
    if (!plain.isEmpty()) {
      String full = body.replace(NAME, plain);
      if (isOneMessage(full)) {
        return Optional.of(full);
      }
    }
    String nameless = withoutName(body);
    return isOneMessage(nameless) ? Optional.of(nameless) : Optional.empty();
  }

  private static boolean isOneMessage(String text) {
    return isGsm7(text) && septets(text) <= LIMIT;
  }

  private static String withoutName(String body) {
    if (!body.startsWith(SALUTATION)) {
      return body.replace(", " + NAME, "").replace(NAME, "");
    }
    String rest = body.substring(SALUTATION.length());
    return rest.isEmpty() ? rest : rest.substring(0, 1).toUpperCase(Locale.UK) + rest.substring(1);
  }
}
