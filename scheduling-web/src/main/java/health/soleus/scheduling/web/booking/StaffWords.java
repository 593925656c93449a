package health.soleus.scheduling.web.booking;

import health.soleus.persistence.type.London;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Dates and times as staff read them: London, 24 hours without a leading zero, months in words. The
 * words for patients are {@code PatientWords}.
 */
@Named("staff")
@ApplicationScoped
public class StaffWords {
  private static final DateTimeFormatter SHORT = words("EEE d MMMM");
  private static final DateTimeFormatter WEEKDAY = words("EEEE d MMMM");
  private static final DateTimeFormatter LONG = words("EEEE d MMMM yyyy");
  private static final DateTimeFormatter BORN = words("d MMMM yyyy");
  private static final DateTimeFormatter TIME = words("H:mm");

  /** "Wed 7 April", for tables. */
  public String day(LocalDate day) {
    return SHORT.format(day);
  }

  /** "Wednesday 7 April", for sentences. */
  public String weekday(LocalDate day) {
    return WEEKDAY.format(day);
  }

  /** "Wednesday 7 April 2027", for headings. */
  public String longDay(LocalDate day) {
    return LONG.format(day);
  }

  /** "9 May 1968". */
  public String born(LocalDate day) {
    return BORN.format(day);
  }

  /** "8:15". */
  public String time(LocalTime time) {
    return TIME.format(time);
  }

  /** "8:15", in London at this instant. */
  public String timeOf(Instant instant) {
    return TIME.format(instant.atZone(London.ZONE));
  }

  /** "Wed 7 April", in London at this instant. */
  public String dayOf(Instant instant) {
    return day(London.dateOf(instant));
  }

  /** "Wednesday 7 April 2027", in London at this instant. */
  public String longDayOf(Instant instant) {
    return longDay(London.dateOf(instant));
  }

  /** "Wed 7 April, 11:15". */
  public String momentOf(Instant instant) {
    return dayOf(instant) + ", " + timeOf(instant);
  }

  /** "Wednesday 7 April 2027, 11:15". */
  public String longMomentOf(Instant instant) {
    return longDayOf(instant) + ", " + timeOf(instant);
  }

  /** "13 days before", "1 day after", "The day". */
  public String distance(LocalDate day, LocalDate visit) {
    long days = ChronoUnit.DAYS.between(visit, day);
    if (days == 0) {
      return "The day";
    }
    String unit = Math.abs(days) == 1 ? " day " : " days ";
    return Math.abs(days) + unit + (days < 0 ? "before" : "after");
  }

  /** "1 person", "3 people": the number with its noun. */
  public String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  private static DateTimeFormatter words(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.UK);
  }
}
