package health.soleus.scheduling.web.booking;

import java.util.List;

/**
 * One day of the plan: what the patient does, and what we send.
 *
 * @param distance "13 days before", "The day", "Today"
 */
public record PlanDay(
    String date,
    String distance,
    boolean theDay,
    List<StepLine> steps,
    List<MessageLine> messages) {}
