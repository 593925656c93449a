package health.soleus.referral.worklist;

import health.soleus.persistence.clinical.Laterality;
import health.soleus.persistence.clinical.SafetyFacts;

/** What must stand beside a patient's name wherever it is shown (H14, H16). */
public record SideAndSafety(Laterality side, SafetyFacts facts) {}
