package health.soleus.scheduling.booking;

import health.soleus.persistence.clinical.Laterality;
import health.soleus.persistence.clinical.Pregnancy;
import health.soleus.persistence.clinical.SedationPlan;
import health.soleus.persistence.clinical.Stated;
import java.util.List;

/**
 * What one referral asks of a slot.
 *
 * @param adultOvernight whether an adult takes the patient home and stays (ESC-1)
 * @param pregnancy as last stated; NO once a named clinician has cleared it
 * @param consultant who would clear what holds it up
 * @param tooSoon steps of preparation that this slot leaves no time for, each a sentence
 */
public record VisitNeeds(
    Laterality side,
    SedationPlan sedation,
    Stated adultOvernight,
    Pregnancy pregnancy,
    String consultant,
    List<String> tooSoon) {

  /** The same of a slot that leaves no time for other steps. */
  VisitNeeds with(List<String> otherTooSoon) {
    return new VisitNeeds(side, sedation, adultOvernight, pregnancy, consultant, otherTooSoon);
  }
}
