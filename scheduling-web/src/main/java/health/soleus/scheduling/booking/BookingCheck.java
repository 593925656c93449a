package health.soleus.scheduling.booking;

import health.soleus.persistence.clinical.AccessSite;
import health.soleus.persistence.clinical.SedationPlan;
import health.soleus.persistence.preparation.PlanContent;
import health.soleus.persistence.preparation.PlannedMessage;
import health.soleus.persistence.type.BookingId;
import health.soleus.persistence.type.ReferralId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The last look before messages start.
 *
 * @param booking the visit that would move; null when a new one would be booked
 * @param plan the dated steps with their rules, the gates that are open, and the rules left out
 * @param messages every message that would be sent, and when
 * @param factsVersion to be given back with the wish, so that a changed referral is not missed
 */
public record BookingCheck(
    ReferralId referral,
    @Nullable BookingId booking,
    PatientBanner patient,
    SlotOffer offer,
    SedationPlan sedation,
    AccessSite accessSite,
    String consultant,
    LocalDate breachDate,
    PlanContent plan,
    List<PlannedMessage> messages,
    int factsVersion) {

  /** What the green button says; dated instructions wait for a signature or a named review. */
  public String bookWords() {
    if (booking != null) {
      return "Move this visit";
    }
    return plan.holdsTexts() ? "Book provisionally" : "Book this visit";
  }
}
