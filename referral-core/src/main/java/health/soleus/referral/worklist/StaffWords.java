package health.soleus.referral.worklist;

import health.soleus.persistence.type.London;
import health.soleus.persistence.type.Policy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and times as staff read them: no numeric dates, 24 hours without a leading zero. */
@Policy
final class StaffWords {
  private static final DateTimeFormatter SHORT_DAY =
      DateTimeFormatter.ofPattern("EEE d MMMM", Locale.UK);
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("d MMMM yyyy, H:mm", Locale.UK);

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.UK);

  private StaffWords() {}

  /** "Sat 13 March", as in tables. */
  static String shortDay(LocalDate day) {
    return SHORT_DAY.format(day);
  }

  /** "2 November 1965". */
  static String date(LocalDate day) {
    return DATE.format(day);
  }

  /** "November 2025". */
  static String month(YearMonth month) {
    return MONTH.format(month);
  }

  /** "16 March 2027, 8:15". */
  static String minute(Instant at) {
    return MINUTE.format(at.atZone(London.ZONE));
  }

  /** "8:15". */
  static String time(Instant at) {
    return TIME.format(at.atZone(London.ZONE));
  }

  /** "2 November 1965 (61 years)". */
  static String born(LocalDate bornOn, LocalDate today) {
    return date(bornOn) + " (" + Period.between(bornOn, today).getYears() + " years)";
  }
}
