package health.soleus.persistence.notification;

import static health.soleus.persistence.testkit.NotificationFixtures.source;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.type.BookingId;
import health.soleus.persistence.type.PatientId;
import health.soleus.persistence.type.PlanId;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** What holds for the calls, in the database and in memory alike. */
interface PhoneTasksContract {
  Instant NOW = Instant.parse("2027-03-27T10:00:00Z");

  PhoneTasks calls();

  PatientId aPatient() throws Exception;

  <T> T in(Callable<T> work) throws Exception;

  private PhoneTask kept(MessageSource source, Instant due) throws Exception {
    return in(
        () -> {
          PhoneTask task = new PhoneTask(source, null, due, "No mobile.", "Say this.", NOW);
          calls().add(task);
          return task;
        });
  }

  private List<UUID> open(PhoneTask... among) throws Exception {
    List<UUID> ids = Arrays.stream(among).map(PhoneTask::id).toList();
    return in(() -> calls().open().stream().map(PhoneTask::id).filter(ids::contains).toList());
  }

  @Test
  default void open_calls_stand_in_the_order_in_which_they_are_due_until_done() throws Exception {
    PhoneTask later = kept(source(aPatient()), NOW.plus(Duration.ofDays(1)));
    PhoneTask first = kept(source(aPatient()), NOW);
    assertEquals(List.of(first.id(), later.id()), open(first, later));
    in(
        () -> {
          calls().require(first.id()).done(Caller.system(), NOW);
          return true;
        });
    assertEquals(List.of(later.id()), open(first, later));
  }

  @Test
  default void a_call_that_nobody_answered_stays_open_and_says_who_tried() throws Exception {
    PhoneTask task = kept(source(aPatient()), NOW);
    for (int i = 0; i < 2; i++) {
      Instant at = NOW.plus(Duration.ofHours(i));
      in(
          () -> {
            calls().require(task.id()).tried(Caller.system(), at);
            return true;
          });
    }
    PhoneTask tried = in(() -> calls().require(task.id()));
    assertEquals(List.of(task.id()), open(task));
    assertEquals(2, tried.tries());
    assertEquals(Optional.of(NOW.plus(Duration.ofHours(1))), tried.triedAt());
    assertEquals(Optional.of(Caller.system().name()), tried.triedByName());
  }

  @Test
  default void a_call_is_due_at_its_time_and_late_an_hour_after_it_could_be_made()
      throws Exception {
    Duration hour = Duration.ofHours(1);
    PhoneTask planned = kept(source(aPatient()), NOW.plus(hour));
    assertFalse(planned.isDue(NOW.plus(hour).minusSeconds(1)));
    assertTrue(planned.isDue(NOW.plus(hour)));
    assertFalse(planned.isLate(NOW.plus(hour).plus(hour)));
    assertTrue(planned.isLate(NOW.plus(hour).plus(hour).plusSeconds(1)));
    PhoneTask atOnce = kept(source(aPatient()), NOW.minus(Duration.ofDays(1)));
    assertTrue(atOnce.isDue(NOW));
    assertFalse(atOnce.isLate(NOW.plus(hour)));
    assertTrue(atOnce.isLate(NOW.plus(hour).plusSeconds(1)));
  }

  @Test
  default void calls_of_an_older_plan_are_withdrawn() throws Exception {
    PatientId patient = aPatient();
    BookingId booking = BookingId.random();
    PlanId now = PlanId.random();
    PhoneTask old = kept(source(patient, booking, PlanId.random()), NOW);
    PhoneTask current = kept(source(patient, booking, now), NOW);
    assertEquals(1, in(() -> calls().withdraw(booking, now, NOW)));
    assertEquals(List.of(current.id()), open(old, current));
    assertFalse(in(() -> calls().require(old.id()).isOpen()));
  }
}
