package health.soleus.persistence.type;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else was faster. The transaction that meets it is lost; who it was and what else is free
 * is asked in a new one.
 */
public final class SlotTaken extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final @Nullable String by;
  private final transient @Nullable Instant at;

  /** Known from the record: who, and at which minute. */
  public SlotTaken(String by, Instant at) {
    super("the slot was taken first");
    this.by = by;
    this.at = at;
  }

  /**
   * Known only from the database's constraint.
   *
   * @param constraint its name, which says whose use collides
   */
  public SlotTaken(String constraint, Throwable cause) {
    super(constraint, cause);
    this.by = null;
    this.at = null;
  }

  /** The winner's name; null when only the constraint spoke. */
  public @Nullable String by() {
    return by;
  }

  public @Nullable Instant at() {
    return at;
  }
}
