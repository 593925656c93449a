package health.soleus.persistence.message;

import health.soleus.persistence.type.Channel;
import health.soleus.persistence.type.Policy;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One version of a text with ((placeholders)).
 *
 * @param subject of an e-mail or a call, else empty
 */
@Policy
public record MessageTemplate(
    String id, int version, Channel channel, String subject, String text) {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\(\\(([A-Za-z]+)\\)\\)");

  /** Looked up at the moment of sending, never stored with the plan. */
  private static final Set<String> AT_SENDING = Set.of("name", "fullName");

  /** The text with these values; a value that is missing throws, it is never left blank. */
  public String fill(Map<String, String> values) {
    return fill(text, values);
  }

  /** The subject with these values. */
  public String fillSubject(Map<String, String> values) {
    return fill(subject, values);
  }

  private String fill(String pattern, Map<String, String> values) {
    Matcher placeholder = PLACEHOLDER.matcher(pattern);
    StringBuilder filled = new StringBuilder();
    while (placeholder.find()) {
      String key = placeholder.group(1);
      String value = AT_SENDING.contains(key) ? placeholder.group() : values.get(key);
      if (value == null) {
        throw new IllegalArgumentException(id + " needs a value for " + key);
      }
      placeholder.appendReplacement(filled, Matcher.quoteReplacement(value));
    }
    return placeholder.appendTail(filled).toString();
  }
}
