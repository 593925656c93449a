package health.soleus.persistence.notification;

import health.soleus.persistence.type.Channel;
import java.time.Instant;

/**
 * One message as it was planned; only the name is filled in at sending.
 *
 * @param position place among the messages of its event; with the event it names the message, so
 *     that planning an event twice keeps it once
 * @param notAfter when it would be wrong to send it; exclusive
 */
public record MessageText(
    int position,
    String template,
    int templateVersion,
    Channel channel,
    Instant dueAt,
    Instant notAfter,
    boolean dayOfCare,
    boolean instruction,
    String subject,
    String body,
    String why) {}
