package health.soleus.scheduling.local;

import java.time.Instant;

/**
 * A message in the patient's phone or mailbox, or one that should have come and did not.
 *
 * @param channel sms or email
 * @param to E.164 number or e-mail address
 * @param attachments JSON array of objects with name and contentType
 * @param template id of the text, empty when it is not known
 * @param state in words: sent, or why it did not come
 * @param arrived false for what was replaced, expired or failed
 */
public record ReceivedMessage(
    String id,
    String channel,
    String to,
    String subject,
    String text,
    Instant sentAt,
    String attachments,
    String template,
    String state,
    boolean arrived) {}
