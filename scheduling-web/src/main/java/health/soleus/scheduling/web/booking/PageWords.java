package health.soleus.scheduling.web.booking;

import health.soleus.persistence.type.London;
import health.soleus.persistence.type.StaffWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The dates and times of {@link StaffWords}, and counts, for the pages' markup. */
@Named("staff")
@ApplicationScoped
public class PageWords {
  /** "Wed 7 April", for tables. */
  public String day(LocalDate day) {
    return StaffWords.shortDay(day);
  }

  /** "8:15", in London at this instant. */
  public String timeOf(Instant instant) {
    return StaffWords.time(instant);
  }

  /** "Wed 7 April", in London at this instant. */
  public String dayOf(Instant instant) {
    return day(London.dateOf(instant));
  }

  /** "Wed 7 April, 11:15". */
  public String momentOf(Instant instant) {
    return dayOf(instant) + ", " + timeOf(instant);
  }

  /** "1 person", "3 people": the number with its noun. */
  public String count(int number, String one, String many) {
    return counted(number, one, many);
  }

  static String counted(long number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  /** "13 days before", "1 day after", "The day". */
  static String distance(LocalDate day, LocalDate visit) {
    long days = ChronoUnit.DAYS.between(visit, day);
    if (days == 0) {
      return "The day";
    }
    return counted(Math.abs(days), "day", "days") + (days < 0 ? " before" : " after");
  }
}
