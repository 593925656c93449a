package health.soleus.scheduling.preparation;

import health.soleus.persistence.preparation.PlanContent;
import health.soleus.persistence.preparation.PlannedMessage;
import java.util.List;

/**
 * What booking this visit would mean.
 *
 * @param tooSoon a sentence for each required step whose time has passed; empty when there is none
 */
public record PlannedVisit(
    PlanContent content, List<PlannedMessage> messages, List<String> tooSoon) {}
