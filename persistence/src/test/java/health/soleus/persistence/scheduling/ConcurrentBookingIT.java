package health.soleus.persistence.scheduling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.testkit.Database;
import health.soleus.persistence.testkit.EmbeddedPostgres;
import health.soleus.persistence.testkit.SchedulingWorld;
import health.soleus.persistence.testkit.Transactions;
import health.soleus.persistence.type.PatientId;
import health.soleus.persistence.type.ReferralId;
import health.soleus.persistence.type.RoomId;
import health.soleus.persistence.type.SlotTaken;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/**
 * Hazard H7: a room, an operator or a patient booked twice. Fifty at once, with nothing in front of
 * the constraints: no lock, no question whether the slot is free.
 */
class ConcurrentBookingIT {
  private static final int CROWD = 50;
  private static final String TABLE = "scheduling_resource_allocation";

  @Test
  void h7_fifty_bookings_of_one_slot_at_once_leave_one_booking_no_overlap_and_no_hold()
      throws Exception {
    Outcome outcome = race(EmbeddedPostgres.shared().migrated());
    assertEquals(1, outcome.booked());
    assertEquals(CROWD - 1, outcome.refused());
    assertEquals(0, outcome.overlaps());
    assertEquals(0, outcome.holds());
  }

  @Test
  void without_the_constraints_the_same_crowd_overlaps_and_this_test_sees_it() throws Exception {
    Database copy = EmbeddedPostgres.shared().migrated();
    for (String kind : List.of("room", "operator", "patient")) {
      asOwner(
          copy,
          "ALTER TABLE " + TABLE + " DROP CONSTRAINT " + kind + "_has_one_live_use_at_a_time");
    }
    Outcome outcome = race(copy);
    assertTrue(outcome.booked() > 1, "booked " + outcome.booked());
    assertTrue(outcome.overlaps() > 0, "overlaps " + outcome.overlaps());
  }

  @Test
  void h7_one_patient_booked_into_two_rooms_at_once_is_booked_into_one() throws Exception {
    Database database = EmbeddedPostgres.shared().migrated();
    try (Transactions on = Transactions.on(database)) {
      PatientId patient = patient(database);
      SessionList one = kept(on, SchedulingWorld.list(plan(SchedulingWorld.ROOM_1)));
      SessionList other = kept(on, SchedulingWorld.list(otherRoom()));
      List<Callable<Boolean>> both =
          List.of(() -> book(on, one, patient, clerk(1)), () -> book(on, other, patient, clerk(2)));
      assertEquals(1, atOnce(both).stream().filter(won -> won).count());
      assertEquals(0, count(database, OVERLAPS));
    }
  }

  /** What came of a race. */
  private record Outcome(long booked, long refused, long overlaps, long holds) {}

  private static Outcome race(Database database) throws Exception {
    try (Transactions on = Transactions.on(database)) {
      SessionList list = kept(on, SchedulingWorld.list(plan(SchedulingWorld.ROOM_1)));
      List<Callable<Boolean>> crowd = new ArrayList<>();
      for (int i = 0; i < CROWD; i++) {
        PatientId patient = patient(database);
        Caller clerk = clerk(i % 2);
        crowd.add(() -> book(on, list, patient, clerk));
      }
      long booked = atOnce(crowd).stream().filter(won -> won).count();
      return new Outcome(booked, CROWD - booked, count(database, OVERLAPS), count(database, HOLDS));
    }
  }

  private static boolean book(Transactions on, SessionList list, PatientId patient, Caller clerk) {
    ReferralId referral = ReferralId.random();
    Slot slot = list.slots().get(0);
    try {
      SchedulingWorld.Scheduling world = SchedulingTables.on(on);
      return SchedulingTables.in(
          on,
          () -> {
            Taking taking = SchedulingWorld.taking(list, slot.id(), referral, patient, clerk);
            world.allocations().hold(taking, taking.at().plusSeconds(600));
            Booking booking =
                Booking.of(taking, patient, slot, "Northside Day Unit", PatientAgreement.BY_PHONE);
            world.bookings().add(booking);
            world.allocations().book(taking, booking.id());
            return true;
          });
    } catch (SlotTaken taken) {
      return false;
    }
  }

  private static List<Boolean> atOnce(List<Callable<Boolean>> tasks) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
    CyclicBarrier start = new CyclicBarrier(tasks.size());
    try {
      List<Future<Boolean>> running = new ArrayList<>();
      for (Callable<Boolean> task : tasks) {
        running.add(
            threads.submit(
                () -> {
                  start.await();
                  return task.call();
                }));
      }
      List<Boolean> results = new ArrayList<>();
      for (Future<Boolean> result : running) {
        results.add(result.get());
      }
      return results;
    } finally {
      threads.shutdownNow();
    }
  }

  private static final String OVERLAPS =
      "SELECT count(*) FROM scheduling_resource_allocation one"
          + " JOIN scheduling_resource_allocation other ON one.id < other.id"
          + " AND one.kind = other.kind AND one.resource_id = other.resource_id"
          + " AND one.during && other.during";

  private static final String HOLDS =
      "SELECT count(*) FROM scheduling_resource_allocation WHERE state = 'HELD'";

  private static SessionPlan plan(RoomId room) {
    return SchedulingWorld.plan(
        SchedulingWorld.DAY, room, SchedulingWorld.OPERATOR, LocalTime.of(8, 30));
  }

  private static SessionPlan otherRoom() {
    return SchedulingWorld.plan(
        SchedulingWorld.DAY,
        SchedulingWorld.ROOM_2,
        SchedulingWorld.OTHER_OPERATOR,
        LocalTime.of(9, 0));
  }

  private static Caller clerk(int number) {
    return SchedulingWorld.clerk("Clerk " + number);
  }

  private static SessionList kept(Transactions on, SessionList list) {
    SchedulingWorld.Scheduling world = SchedulingTables.on(on);
    return SchedulingTables.in(
        on,
        () -> {
          world.lists().add(list);
          return list;
        });
  }

  private static PatientId patient(Database database) throws SQLException {
    try (Connection connection = database.asApp().getConnection();
        Statement statement = connection.createStatement()) {
      return SchedulingTables.patient(statement);
    }
  }

  private static long count(Database database, String query) throws SQLException {
    try (Connection connection = database.asApp().getConnection();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(query)) {
      found.next();
      return found.getLong(1);
    }
  }

  private static void asOwner(Database database, String command) throws SQLException {
    try (Connection connection = database.asOwner().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(command);
    }
  }
}
