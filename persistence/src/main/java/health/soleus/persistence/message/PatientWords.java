package health.soleus.persistence.message;

import health.soleus.persistence.type.London;
import health.soleus.persistence.type.Policy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and times as a patient reads them: months in full, 7:30am, midday, never 12am. */
@Policy
public final class PatientWords {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
  private static final DateTimeFormatter DAY_AND_YEAR =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

  private PatientWords() {}

  /** For example "Sunday 28 March". */
  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** For example "Sunday 28 March 2027". */
  public static String dayWithYear(LocalDate day) {
    return DAY_AND_YEAR.format(day);
  }

  /**
   * For example "7:30am", "5am", "midday". The hour after midnight has no words, because nobody is
   * sure of its day; it is told as the evening before (D14).
   */
  public static String time(LocalTime time) {
    if (time.getHour() == 0) {
      throw new IllegalArgumentException("no patient is told a time in the hour after midnight");
    }
    if (time.equals(LocalTime.NOON)) {
      return "midday";
    }
    int hour = time.getHour() > 12 ? time.getHour() - 12 : time.getHour();
    String minutes = time.getMinute() == 0 ? "" : ":" + twoDigits(time.getMinute());
    return hour + minutes + (time.getHour() < 12 ? "am" : "pm");
  }

  /** The time in London, for example "5:30am". */
  public static String time(Instant instant) {
    return time(instant.atZone(London.ZONE).toLocalTime());
  }

  /** For example "5:30am on Sunday 28 March". */
  public static String dateTime(ZonedDateTime moment) {
    ZonedDateTime there = moment.withZoneSameInstant(London.ZONE);
    return time(there.toLocalTime()) + " on " + day(there.toLocalDate());
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }
}
