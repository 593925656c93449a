package health.soleus.persistence.message;

import health.soleus.persistence.type.Channel;
import health.soleus.persistence.type.Policy;

/**
 * Which ways lead to a patient.
 *
 * @param sms a text may go
 * @param email an e-mail may go
 * @param mustCall a person must call, because neither way reaches the patient or meets their need
 * @param why why a call is needed, in a sentence; empty when none is
 */
@Policy
public record Reach(boolean sms, boolean email, boolean mustCall, String why) {
  /** Whether this channel leads to the patient; a call is no message and is carried by nobody. */
  public boolean carries(Channel channel) {
    return switch (channel) {
      case SMS -> sms;
      case EMAIL -> email;
      case PHONE -> false;
    };
  }

  /**
   * @param noTexts the patient does not want texts
   * @param needsAnotherWay a contact need that neither a plain text nor a plain e-mail meets: both
   *     may still go, but never as the only way (H21)
   */
  public static Reach of(
      boolean hasMobile, boolean noTexts, boolean hasEmail, boolean needsAnotherWay) {
    boolean sms = hasMobile && !noTexts;
    if (needsAnotherWay) {
      return new Reach(
          sms, hasEmail, true, "The patient needs this in another way than a text or an email.");
    }
    if (!sms && !hasEmail) {
      return new Reach(false, false, true, "The patient has no mobile for texts and no email.");
    }
    return new Reach(sms, hasEmail, false, "");
  }
}
