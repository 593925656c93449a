package health.soleus.persistence.type;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and times as staff read them: 24-hour without a leading zero, no numeric dates. */
@Policy
public final class StaffWords {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.UK);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
  private static final DateTimeFormatter SHORT_DAY =
      DateTimeFormatter.ofPattern("EEE d MMMM", Locale.UK);
  private static final DateTimeFormatter LONG_DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

  private StaffWords() {}

  /** "8:15". */
  public static String time(Instant instant) {
    return TIME.format(instant.atZone(London.ZONE));
  }

  /** "13:00". */
  public static String time(LocalTime time) {
    return TIME.format(time);
  }

  /** "Wednesday 7 April". */
  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** "Wed 7 April", for tables. */
  public static String shortDay(LocalDate day) {
    return SHORT_DAY.format(day);
  }

  /** "Wednesday 7 April 2027", for headings. */
  public static String longDay(LocalDate day) {
    return LONG_DAY.format(day);
  }

  /** "9 May 1968". */
  public static String date(LocalDate day) {
    return DATE.format(day);
  }

  /** "November 2025". */
  public static String month(YearMonth month) {
    return MONTH.format(month);
  }

  /** "8:15 on Wednesday 7 April". */
  public static String timeAndDay(Instant instant) {
    return time(instant) + " on " + day(London.dateOf(instant));
  }

  /** "16 March 2027, 8:15". */
  public static String minute(Instant instant) {
    return date(London.dateOf(instant)) + ", " + time(instant);
  }

  /** "90 min". */
  public static String minutes(long minutes) {
    return minutes + " min";
  }
}
