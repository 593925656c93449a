package health.soleus.referral.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionDateTest {
  @ParameterizedTest
  @CsvSource({
    "2027-03-01, 2027-04-10, 2027-03-15",
    "2027-03-05, 2027-04-14, 2027-03-19",
    "2027-03-06, 2027-04-15, 2027-03-19",
    "2027-03-07, 2027-04-16, 2027-03-19",
    "2027-03-01, 2027-03-06, 2027-03-06"
  })
  void the_decision_is_ten_working_days_away_and_never_after_the_contact_by_date(
      LocalDate received, LocalDate contactBy, LocalDate decision) {
    assertEquals(decision, DecisionDate.by(received, contactBy));
  }

  @ParameterizedTest
  @CsvSource({
    "2027-03-19, 2027-03-19, 0",
    "2027-03-19, 2027-03-20, 0",
    "2027-03-19, 2027-03-22, 1",
    "2027-03-19, 2027-03-24, 3",
    "2027-03-19, 2027-03-01, 0"
  })
  void lateness_is_counted_in_working_days(LocalDate due, LocalDate today, int late) {
    assertEquals(late, DecisionDate.workingDaysLate(due, today));
  }
}
