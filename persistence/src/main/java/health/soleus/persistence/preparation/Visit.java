package health.soleus.persistence.preparation;

import health.soleus.persistence.type.London;
import java.time.Instant;
import java.time.LocalDate;

/**
 * When the patient comes, on the instant line.
 *
 * @param arrival booked arrival, the anchor of fasting times
 * @param start planned start of the procedure
 * @param place where to come, as the patient is told
 */
public record Visit(Instant arrival, Instant start, String place) {
  /** The calendar day of the visit in London: "D" of evidence.md. */
  public LocalDate day() {
    return London.dateOf(arrival);
  }
}
