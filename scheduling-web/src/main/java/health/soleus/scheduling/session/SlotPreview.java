package health.soleus.scheduling.session;

import health.soleus.persistence.type.StaffWords;
import java.time.Instant;

/** One slot that a new session list would have. */
public record SlotPreview(Instant arrival, Instant start, Instant end) {
  /** "8:15 to 9:15, patient arrives at 7:15". */
  public String words() {
    return "%s to %s, patient arrives at %s"
        .formatted(StaffWords.time(start), StaffWords.time(end), StaffWords.time(arrival));
  }
}
