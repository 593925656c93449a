package health.soleus.persistence.scheduling;

import java.time.Duration;

/**
 * How long a visit takes each resource around its procedure (D10).
 *
 * @param arrivalBefore the patient arrives this long before the start
 * @param setUp the room is made ready before the start
 * @param turnover the room is made ready again after the end
 * @param recovery the patient stays after the end, at the longest
 */
public record VisitShape(
    Duration arrivalBefore, Duration setUp, Duration turnover, Duration recovery) {
  private static final VisitShape STANDARD =
      new VisitShape(
          Duration.ofMinutes(60),
          Duration.ofMinutes(15),
          Duration.ofMinutes(15),
          Duration.ofMinutes(240));

  /** The default of D10. */
  public static VisitShape standard() {
    return STANDARD;
  }

  /** From one start to the next on the same list: the turnaround belongs to the room's time. */
  public Duration apart(int slotMinutes) {
    return setUp.plusMinutes(slotMinutes).plus(turnover);
  }
}
