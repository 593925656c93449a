package health.soleus.persistence.notification;

import static health.soleus.persistence.testkit.NotificationFixtures.source;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.type.BookingId;
import health.soleus.persistence.type.PatientId;
import health.soleus.persistence.type.PlanId;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
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
