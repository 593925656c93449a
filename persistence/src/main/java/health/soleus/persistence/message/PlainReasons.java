package health.soleus.persistence.message;

import health.soleus.persistence.document.RecordJson;
import health.soleus.persistence.type.Policy;
import java.util.Map;
import java.util.stream.Collectors;

/** Why a referral was returned or a visit cancelled, in the patient's words; they are data. */
@Policy
final class PlainReasons {
  /** A code of the service's list and the sentence a patient reads for it. */
  record Reason(String code, String words) {}

  private static final String NOT_LISTED = "Please call us and we will explain.";

  private static final Map<String, String> WORDS =
      RecordJson.readAll(MessageTemplates.resource("plain-reasons.json"), Reason.class).stream()
          .collect(Collectors.toMap(Reason::code, Reason::words));

  private PlainReasons() {}

  /** A plain sentence; a code that has none must not keep the patient from being told. */
  static String words(String code) {
    return WORDS.getOrDefault(code, NOT_LISTED);
  }

  static boolean isListed(String code) {
    return WORDS.containsKey(code);
  }
}
