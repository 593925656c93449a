package health.soleus.persistence.scheduling;

import java.util.Set;

/** Where a booking is; a cancelled one stays as it is, and booking again makes another (D12). */
public enum BookingStatus {
  /** Something must still happen before the visit; the slot is the patient's all the same. */
  PROVISIONAL,
  CONFIRMED,
  CANCELLED;

  /** Every status that may follow this one; staying as it is while live is allowed. */
  public Set<BookingStatus> following() {
    return this == CANCELLED ? Set.of() : Set.of(PROVISIONAL, CONFIRMED, CANCELLED);
  }

  public boolean mayBecome(BookingStatus next) {
    return following().contains(next);
  }

  public boolean isLive() {
    return this != CANCELLED;
  }
}
