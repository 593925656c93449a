package health.soleus.persistence.preparation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import health.soleus.persistence.testkit.InMemoryGateClearances;
import health.soleus.persistence.testkit.InMemoryPreparationPlans;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The stores in memory keep the same contracts as those in the database. */
class PreparationInMemoryTest {
  @Nested
  class Plans implements PreparationPlansContract {
    private final InMemoryPreparationPlans plans = new InMemoryPreparationPlans();

    @Override
    public PreparationPlans plans() {
      return plans;
    }

    @Override
    public <T> T inTransaction(Callable<T> work) throws Exception {
      return work.call();
    }
  }

  @Nested
  class Clearances implements GateClearancesContract {
    private final InMemoryGateClearances clearances = new InMemoryGateClearances();

    @Override
    public GateClearances clearances() {
      return clearances;
    }

    @Override
    public <T> T inTransaction(Callable<T> work) throws Exception {
      return work.call();
    }
  }

  @Test
  void h6_the_last_dose_is_never_after_the_first_missed_one() {
    LocalDate day = LocalDate.of(2028, 2, 29);
    assertEquals(3, new DoseDates(day.minusDays(1), day, day.plusDays(2)).missedDays());
    assertEquals(1, new DoseDates(day, day, day).missedDays());
    assertThrows(IllegalArgumentException.class, () -> new DoseDates(day.plusDays(1), day, day));
    assertThrows(IllegalArgumentException.class, () -> new DoseDates(day, day, day.minusDays(1)));
  }
}
