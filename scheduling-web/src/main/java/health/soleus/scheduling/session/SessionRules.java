package health.soleus.scheduling.session;

import health.soleus.persistence.type.Policy;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** What a session list may be: every reason at once, each with what would mend it. */
@Policy
final class SessionRules {
  static final int MOST_SLOTS = 8;
  static final int FURTHEST_MONTHS = 12;
  static final LocalTime EARLIEST = LocalTime.of(7, 0);
  static final LocalTime CLOSES = LocalTime.of(18, 30);
  private static final List<Integer> LENGTHS = List.of(60, 120);

  private SessionRules() {}

  /**
   * A list as it would be.
   *
   * @param starts the first start; null when that time does not exist on that day
   * @param apart from one start to the next
   */
  record Wanted(
      LocalDate day, LocalTime start, int slots, int minutes, Duration apart, LocalDate today) {}

  /** Another list that uses the room or the operator at the same time. */
  record Overlap(String who, String from, String until) {}

  static List<String> reasons(Wanted wanted) {
    List<String> reasons = new ArrayList<>();
    if (wanted.day().isBefore(wanted.today())) {
      reasons.add("The date is in the past. Enter today or a later day.");
    }
    if (wanted.day().isAfter(wanted.today().plusMonths(FURTHEST_MONTHS))) {
      reasons.add("The date is more than a year ahead. Enter an earlier day.");
    }
    if (wanted.slots() < 1 || wanted.slots() > MOST_SLOTS) {
      reasons.add("A list has 1 to " + MOST_SLOTS + " slots. Enter a number in between.");
    }
    if (!LENGTHS.contains(wanted.minutes())) {
      reasons.add("A slot has 60 or 120 minutes. Choose one of them.");
    }
    if (reasons.isEmpty()) {
      reasons.addAll(hours(wanted));
    }
    return reasons;
  }

  private static List<String> hours(Wanted wanted) {
    List<String> reasons = new ArrayList<>();
    if (wanted.start().isBefore(EARLIEST)) {
      reasons.add("The first start is before 7:00. Enter a later time.");
    }
    Duration length =
        wanted.apart().multipliedBy(wanted.slots() - 1L).plusMinutes(wanted.minutes());
    Duration room = Duration.between(wanted.start(), CLOSES);
    if (length.compareTo(room) > 0) {
      reasons.add(
          "The last slot would end after the unit closes at 18:30. Start earlier or use fewer"
              + " slots.");
    }
    return reasons;
  }

  static String busy(Overlap overlap) {
    return "%s already has a list on this day from %s to %s. Choose another time."
        .formatted(overlap.who(), overlap.from(), overlap.until());
  }

  static boolean overlap(Instant from, Instant until, Instant otherFrom, Instant otherUntil) {
    return from.isBefore(otherUntil) && otherFrom.isBefore(until);
  }
}
