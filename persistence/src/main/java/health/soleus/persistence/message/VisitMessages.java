package health.soleus.persistence.message;

import health.soleus.persistence.clinical.SedationPlan;
import health.soleus.persistence.preparation.PlanContent;
import health.soleus.persistence.preparation.PlannedMessage;
import health.soleus.persistence.preparation.Visit;
import java.time.Instant;
import java.util.List;

/**
 * What the messages of one visit are planned from.
 *
 * @param sipsOptOut the consultant wants nothing by mouth: a call replaces the food texts
 * @param earlier the messages of the plan that this one replaces; empty for the first
 */
public record VisitMessages(
    Telling telling,
    Visit visit,
    PlanContent content,
    SedationPlan sedation,
    boolean sipsOptOut,
    String unit,
    String phone,
    Instant now,
    List<PlannedMessage> earlier) {}
