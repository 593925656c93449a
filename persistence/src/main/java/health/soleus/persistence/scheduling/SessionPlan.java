package health.soleus.persistence.scheduling;

import health.soleus.persistence.type.AccountId;
import health.soleus.persistence.type.RoomId;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A session list as it is asked for.
 *
 * @param start local time in London at which the first procedure starts
 * @param slotMinutes 60, or 120 for both sides
 */
public record SessionPlan(
    LocalDate day,
    RoomId room,
    AccountId operator,
    LocalTime start,
    int slotCount,
    int slotMinutes) {}
