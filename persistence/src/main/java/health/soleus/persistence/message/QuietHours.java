package health.soleus.persistence.message;

import health.soleus.persistence.type.London;
import health.soleus.persistence.type.Policy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/** When messages leave: dated ones at 10am, none between 8pm and 8am in London (D15). */
@Policy
public final class QuietHours {
  private static final LocalTime MORNING = LocalTime.of(8, 0);
  private static final LocalTime EVENING = LocalTime.of(20, 0);
  private static final LocalTime DATED = LocalTime.of(10, 0);

  private QuietHours() {}

  /**
   * The first moment from {@code due} on at which the message may leave.
   *
   * @param dayOfCare a safety text of the day of care, which does not wait
   */
  public static Instant allow(Instant due, boolean dayOfCare) {
    ZonedDateTime there = due.atZone(London.ZONE);
    LocalTime time = there.toLocalTime();
    if (dayOfCare || (!time.isBefore(MORNING) && time.isBefore(EVENING))) {
      return due;
    }
    LocalDate day = time.isBefore(MORNING) ? there.toLocalDate() : there.toLocalDate().plusDays(1);
    return day.atTime(MORNING).atZone(London.ZONE).toInstant();
  }

  /** When a message that belongs to this day leaves. */
  public static Instant dated(LocalDate day) {
    return day.atTime(DATED).atZone(London.ZONE).toInstant();
  }
}
