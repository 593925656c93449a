package health.soleus.persistence.preparation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.persistence.testkit.CheckedWords;
import health.soleus.persistence.testkit.RecordForATest;
import health.soleus.persistence.testkit.RulesOfMigration;
import health.soleus.persistence.type.BookingId;
import health.soleus.persistence.type.ReferralId;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Rules, plans and clearances in a real database. */
class PreparationPlansIT {
  @RegisterExtension private final RecordForATest record = new RecordForATest();

  @Nested
  class Plans implements PreparationPlansContract {
    @Override
    public PreparationPlans plans() {
      return record.get(PreparationPlans.class);
    }

    @Override
    public <T> T inTransaction(Callable<T> work) throws Exception {
      return record.inNew(work);
    }

    @Test
    void h3_a_message_on_its_way_and_a_plan_that_is_replaced_stand_in_line() throws Exception {
      BookingId booking = BookingId.random();
      PreparationPlan plan = kept(booking, ReferralId.random(), 1);
      CountDownLatch locked = new CountDownLatch(1);
      CountDownLatch sent = new CountDownLatch(1);
      ExecutorService threads = Executors.newFixedThreadPool(2);
      try {
        Future<Optional<PlanStatus>> sender =
            threads.submit(
                () ->
                    record.inNew(
                        () -> {
                          Optional<PlanStatus> status = plans().lockForSending(plan.id());
                          locked.countDown();
                          assertTrue(sent.await(20, TimeUnit.SECONDS));
                          return status;
                        }));
        assertTrue(locked.await(20, TimeUnit.SECONDS));
        Future<String> mover =
            threads.submit(
                () ->
                    record.inNew(
                        () -> {
                          plans().supersede(booking);
                          return "superseded";
                        }));
        assertThrows(TimeoutException.class, () -> mover.get(300, TimeUnit.MILLISECONDS));
        sent.countDown();
        assertEquals(Optional.of(PlanStatus.CURRENT), sender.get(20, TimeUnit.SECONDS));
        assertEquals("superseded", mover.get(20, TimeUnit.SECONDS));
        assertEquals(
            Optional.of(PlanStatus.SUPERSEDED),
            record.inNew(() -> plans().lockForSending(plan.id())));
      } finally {
        threads.shutdownNow();
      }
    }
  }

  @Nested
  class Clearances implements GateClearancesContract {
    @Override
    public GateClearances clearances() {
      return record.get(GateClearances.class);
    }

    @Override
    public <T> T inTransaction(Callable<T> work) throws Exception {
      return record.inNew(work);
    }
  }

  @Test
  void the_database_has_the_35_rules_that_tests_without_it_use() throws Exception {
    assertEquals(
        RulesOfMigration.active(), record.inNew(() -> record.get(InstructionRules.class).active()));
  }

  @Test
  void the_newest_version_of_a_rule_is_the_active_one() throws Exception {
    try (Connection connection = record.database().asOwner().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "INSERT INTO preparation_rule SELECT id, 2, position, status, parameters, 'Newer.', sms,"
              + " sign_off, sources, ask_referrer, applies_when, at_offset, note, approved_by,"
              + " approved_on, review_on FROM preparation_rule WHERE id = 'FAST-0'");
    }
    InstructionRule first = record.inNew(() -> record.get(InstructionRules.class).active().get(0));
    assertEquals("FAST-0", first.id());
    assertEquals(2, first.version());
    assertEquals("Newer.", first.email());
  }

  @Test
  void h22_the_application_cannot_change_a_rule_or_a_clearance() {
    assertFalse(mayDo("UPDATE preparation_rule SET email = ''"));
    assertFalse(mayDo("DELETE FROM preparation_rule"));
    assertFalse(mayDo("INSERT INTO preparation_rule SELECT * FROM preparation_rule LIMIT 0"));
    assertFalse(mayDo("UPDATE preparation_gate_clearance SET reason = 'x'"));
    assertFalse(mayDo("DELETE FROM preparation_gate_clearance"));
    assertTrue(mayDo("SELECT 1 FROM preparation_rule"));
  }

  private boolean mayDo(String sql) {
    try (Connection connection = record.database().asApp().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
      return true;
    } catch (SQLException refused) {
      assertEquals("42501", refused.getSQLState());
      return false;
    }
  }

  @Test
  void the_database_knows_every_state_and_no_other() throws SQLException {
    assertEquals(
        CheckedWords.of(PlanStatus.values()),
        CheckedWords.of(record.database(), "plan_has_a_known_status"));
    assertEquals(
        CheckedWords.of(ClearanceKind.values()),
        CheckedWords.of(record.database(), "clearance_has_a_known_kind"));
    assertEquals(
        CheckedWords.of(RuleStatus.values()),
        CheckedWords.of(record.database(), "rule_has_a_known_status"));
  }
}
