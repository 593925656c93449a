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
 * @param toldBefore some version of the plan already spoke of dates to the patient
 * @param planStarted a first missed dose was reached before this plan: somebody calls
 * @param earlier the messages of the plan that this one replaces; empty for the first
 */
public record VisitMessages(
    Telling telling,
    boolean toldBefore,
    boolean planStarted,
    Visit visit,
    PlanContent content,
    SedationPlan sedation,
    boolean sipsOptOut,
    MessageSchedule.Sender sender,
    List<PlannedMessage> earlier) {

  /** The moment of planning: nothing leaves before it. */
  public Instant now() {
    return sender.now();
  }
}
