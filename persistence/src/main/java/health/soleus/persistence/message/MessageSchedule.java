package health.soleus.persistence.message;

import health.soleus.persistence.preparation.PlannedMessage;
import health.soleus.persistence.type.Policy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Which message leaves when: the order for one patient, quiet hours and not-after (D15). */
@Policy
public final class MessageSchedule {
  private MessageSchedule() {}

  /** Every message of a visit whose plan was just made. */
  public static List<PlannedMessage> forVisit(VisitMessages input) {
    throw new UnsupportedOperationException(input.toString());
  }

  /**
   * The referral is stored.
   *
   * @param reference as shown to the patient, or empty where it is not at hand
   */
  public static List<PlannedMessage> received(
      String gp, String reference, LocalDate nextBy, Sender sender) {
    throw new UnsupportedOperationException(gp + reference + nextBy + sender);
  }

  /** Accepted: we can offer the treatment. */
  public static List<PlannedMessage> accepted(String consultant, LocalDate nextBy, Sender sender) {
    throw new UnsupportedOperationException(consultant + nextBy + sender);
  }

  /** The GP was asked for more. */
  public static List<PlannedMessage> askedGp(LocalDate nextBy, Sender sender) {
    throw new UnsupportedOperationException("" + nextBy + sender);
  }

  /** The referral went back to the GP with advice; {@code reasonCode} as in ReferralTriaged. */
  public static List<PlannedMessage> returned(
      String consultant, String gp, String reasonCode, Sender sender) {
    throw new UnsupportedOperationException(consultant + gp + reasonCode + sender);
  }

  /**
   * The visit will not happen.
   *
   * @param reason in plain words, without a full stop
   * @param medicinePlanRunning the patient may already have changed a medicine: SMS-12 and a call
   *     the same day, else SMS-12b
   */
  public static List<PlannedMessage> cancelled(
      Instant arrival, String reason, boolean medicinePlanRunning, Sender sender) {
    throw new UnsupportedOperationException(arrival + reason + medicinePlanRunning + sender);
  }

  /** Who sends, and the moment from which it may leave. */
  public record Sender(String unit, String phone, Instant now) {}
}
