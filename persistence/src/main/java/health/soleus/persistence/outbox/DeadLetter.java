package health.soleus.persistence.outbox;

/**
 * A record that could not be handled, put aside so that the records behind it go on.
 *
 * @param part the partition it came from
 * @param eventId as its header said, empty without one
 * @param type as its header said, empty without one
 * @param failure what went wrong, without a word of the payload
 */
public record DeadLetter(
    String topic,
    int part,
    long offset,
    String eventId,
    String type,
    String payload,
    String failure,
    int attempts) {}
