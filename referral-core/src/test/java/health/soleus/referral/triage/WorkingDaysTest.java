package health.soleus.referral.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {
  @Test
  void tenWorkingDaysAfterAFridayIsAFriday() {
    assertEquals(LocalDate.of(2027, 4, 2), WorkingDays.after(LocalDate.of(2027, 3, 19), 10));
  }

  @Test
  void aSaturdayCountsFromTheMondayAfter() {
    assertEquals(LocalDate.of(2027, 3, 22), WorkingDays.after(LocalDate.of(2027, 3, 20), 1));
  }

  @Test
  void noWorkingDaysIsTheDayItself() {
    assertEquals(LocalDate.of(2027, 3, 20), WorkingDays.after(LocalDate.of(2027, 3, 20), 0));
  }
}
