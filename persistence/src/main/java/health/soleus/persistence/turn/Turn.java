package health.soleus.persistence.turn;

import jakarta.persistence.EntityManager;
import java.util.UUID;

/**
 * What there is no row to lock for yet: whoever takes the same turn waits until the transaction
 * before has ended. Each kind has a number of its own, so that no two kinds wait for each other.
 */
public enum Turn {
  /** Appending to the outbox, one referral after another (a.6). */
  OUTBOX(0),
  /** Sending a draft: it becomes one referral. */
  SENDING(1),
  /** Taking a room, an operator or a patient. */
  TAKING(2),
  /** Looking for an NHS number that may have to be stored. */
  NHS_NUMBER(3),
  /** Starting a draft under an id that a page proposed. */
  DRAFT(4);

  private final long number;

  Turn(long number) {
    this.number = number;
  }

  /** Waits for this turn, and has it until the running transaction ends. */
  public void await(EntityManager entities, String key) {
    entities
        .createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(:key, :number))")
        .setParameter("key", key)
        .setParameter("number", number)
        .getSingleResult();
  }

  /** The same for what has an opaque id. */
  public void await(EntityManager entities, UUID key) {
    await(entities, key.toString());
  }
}
