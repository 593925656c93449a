package health.soleus.scheduling.preparation;

import health.soleus.persistence.clinical.AccessSite;
import health.soleus.persistence.clinical.SafetyFacts;
import health.soleus.persistence.clinical.SedationPlan;
import health.soleus.persistence.preparation.Clearance;
import health.soleus.persistence.preparation.Visit;
import java.util.List;

/**
 * Everything the protocol may look at; stored with the plan as its input.
 *
 * @param age whole years on the day of the visit
 * @param sipsOptOut nothing by mouth once clear drinks stop
 * @param clearances what named clinicians reviewed or signed, oldest first
 */
public record PreparationQuestion(
    Visit visit,
    SafetyFacts facts,
    int age,
    SedationPlan sedation,
    AccessSite access,
    boolean sipsOptOut,
    List<Clearance> clearances) {

  /** The same about another visit. */
  PreparationQuestion of(Visit other, int ageThen) {
    return new PreparationQuestion(other, facts, ageThen, sedation, access, sipsOptOut, clearances);
  }
}
