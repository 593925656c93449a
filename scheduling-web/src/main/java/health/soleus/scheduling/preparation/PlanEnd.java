package health.soleus.scheduling.preparation;

import health.soleus.persistence.type.PlanId;

/**
 * The plan of a cancelled visit.
 *
 * @param plan its last version
 * @param medicinePlanRunning a first missed dose is reached: the patient must be called today
 */
public record PlanEnd(PlanId plan, boolean medicinePlanRunning) {}
