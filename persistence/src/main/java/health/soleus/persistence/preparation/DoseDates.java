package health.soleus.persistence.preparation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The days around missed doses, stored outright because "5 days before" can mean 4, 5 or 6 tablets
 * (H6). On the last day the medicine is still taken, on the first missed and the last missed day it
 * is not.
 */
public record DoseDates(LocalDate lastTaken, LocalDate firstMissed, LocalDate lastMissed) {
  public DoseDates {
    if (lastTaken.isAfter(firstMissed)) {
      throw new IllegalArgumentException("the last dose is not after the first missed one");
    }
    if (lastMissed.isBefore(firstMissed)) {
      throw new IllegalArgumentException("the last missed day is not before the first");
    }
  }

  /** How many days have a missed dose. */
  public int missedDays() {
    return Math.toIntExact(ChronoUnit.DAYS.between(firstMissed, lastMissed)) + 1;
  }
}
