package health.soleus.persistence.preparation;

import health.soleus.persistence.type.Channel;
import java.time.Instant;

/**
 * A message as it will be sent, shown before the booking and stored with the plan. Only the name is
 * filled in at sending: it stands as ((name)) in an SMS and ((fullName)) in an e-mail.
 *
 * @param template id of the text, for example SMS-04b
 * @param dueAt when it leaves
 * @param notAfter when it would be wrong to send it; exclusive
 * @param dayOfCare may be sent during quiet hours
 * @param instruction carries an instruction, so that a call replaces it when it cannot be sent
 * @param subject of an e-mail, or what a call is about; else empty
 * @param why the rule or event behind it, and what moved it, for staff
 */
public record PlannedMessage(
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
