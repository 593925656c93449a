package health.soleus.scheduling.booking;

import health.soleus.persistence.clinical.SedationPlan;
import health.soleus.persistence.preparation.PlanGate;
import health.soleus.persistence.type.ReferralId;
import java.time.LocalDate;
import java.util.List;

/**
 * Someone who waits for a date.
 *
 * @param daysToBreach may be negative
 * @param minutes the slot that is needed
 * @param stops what keeps them from any date
 * @param open what must still happen before a visit is confirmed; the due dates depend on the slot
 * @param heldBy who holds a slot for them, and until when; empty when nobody does
 */
public record WaitingPerson(
    ReferralId referral,
    PatientBanner patient,
    boolean urgent,
    LocalDate breachDate,
    long daysToBreach,
    long daysWaited,
    LocalDate contactBy,
    int minutes,
    SedationPlan sedation,
    String consultant,
    List<Obstacle> stops,
    List<PlanGate> open,
    String heldBy) {

  /** "4 days to breach", "2 days past breach". */
  public String breachWords() {
    if (daysToBreach < 0) {
      return days(-daysToBreach) + " past breach";
    }
    return daysToBreach == 0 ? "Last day before breach" : days(daysToBreach) + " to breach";
  }

  private static String days(long days) {
    return days == 1 ? "1 day" : days + " days";
  }

  /** Nothing stops them and nothing is open. */
  public boolean isReady() {
    return stops.isEmpty() && open.isEmpty();
  }
}
