package health.soleus.scheduling.booking;

import health.soleus.persistence.clinical.AccessSite;
import health.soleus.persistence.clinical.SedationPlan;
import health.soleus.persistence.preparation.PlanContent;
import health.soleus.persistence.preparation.PlannedMessage;
import health.soleus.persistence.scheduling.BookingStatus;
import health.soleus.persistence.type.BookingId;
import health.soleus.persistence.type.ReferralId;
import health.soleus.persistence.type.SlotId;
import health.soleus.persistence.type.StaffWords;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A visit as staff see it; the instruction letter prints from its plan.
 *
 * @param history who booked or moved it and how the patient agreed; for a cancelled one who
 *     cancelled it, why and when
 * @param planVersion 0 when there is no live plan, as after a cancellation
 * @param plan null when there is no live plan
 * @param letter the e-mail whose words are the instruction letter; null when there is none
 */
public record BookingView(
    BookingId booking,
    ReferralId referral,
    SlotId slot,
    BookingStatus status,
    PatientBanner patient,
    LocalDate day,
    Instant arrival,
    Instant start,
    String place,
    String room,
    String operator,
    SedationPlan sedation,
    AccessSite accessSite,
    LocalDate breachDate,
    List<String> history,
    int planVersion,
    @Nullable PlanContent plan,
    List<PlannedMessage> messages,
    @Nullable PlannedMessage letter) {

  public boolean isLive() {
    return status.isLive();
  }

  public String dayWords() {
    return StaffWords.longDay(day);
  }

  public String arrivalWords() {
    return StaffWords.time(arrival);
  }

  public String startWords() {
    return StaffWords.time(start);
  }

  /** How firm the visit is, and what a provisional one waits for. */
  public String statusSentence() {
    return statusWords()
        + (status == BookingStatus.PROVISIONAL
            ? " until everything before the visit is done."
            : ".");
  }

  /** "Confirmed" only when every gate is met. */
  public String statusWords() {
    return switch (status) {
      case PROVISIONAL -> "Provisional";
      case CONFIRMED -> "Confirmed";
      case CANCELLED -> "Cancelled";
    };
  }
}
