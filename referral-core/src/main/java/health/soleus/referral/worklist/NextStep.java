package health.soleus.referral.worklist;

import health.soleus.persistence.access.Role;
import java.time.LocalDate;

/**
 * What must happen next before a visit is confirmed.
 *
 * @param owner whose worklist it is on
 * @param does what they do, in a few words: "Signs the blood thinner plan"
 * @param by the last day on which it can be done in time
 * @param more how many other things are open as well
 */
public record NextStep(Role owner, String does, LocalDate by, int more) {}
