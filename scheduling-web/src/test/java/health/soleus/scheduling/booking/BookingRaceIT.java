package health.soleus.scheduling.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.type.ReferralId;
import health.soleus.persistence.type.SlotId;
import health.soleus.persistence.type.SlotTaken;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Hazard H7 through the use cases: everything that stands before the constraints takes part. */
class BookingRaceIT {
  private static final int CROWD = 50;

  @Test
  void h7_fifty_bookings_by_two_clerks_for_one_slot_leave_one_and_every_loser_knows_the_winner()
      throws Exception {
    try (Clinic clinic = new Clinic()) {
      SlotId slot = clinic.list(Clinic.DAY).get(0);
      List<Callable<String>> crowd = new ArrayList<>();
      for (int i = 0; i < CROWD; i++) {
        ReferralId referral =
            clinic.accepted("Person" + (char) ('a' + i % 26) + (char) ('a' + i / 26));
        Caller clerk = i % 2 == 0 ? Clinic.SAM : Clinic.RITA;
        crowd.add(() -> outcome(clinic, clerk, referral, slot));
      }
      List<String> outcomes = atOnce(crowd);
      String winner = clinic.one("SELECT booked_by_name FROM scheduling_booking");
      assertEquals(1, outcomes.stream().filter("booked"::equals).count());
      assertEquals(CROWD - 1L, outcomes.stream().filter(("lost to " + winner)::equals).count());
      assertEquals(1, clinic.count("scheduling_booking"));
      assertEquals(1, clinic.count("outbox_entry"));
      assertEquals(1, clinic.count("preparation_plan"));
      assertEquals(3, clinic.count("scheduling_resource_allocation WHERE state = 'BOOKED'"));
      assertEquals(0, clinic.count("scheduling_resource_allocation WHERE state = 'HELD'"));
    }
  }

  @Test
  void twenty_presses_of_one_button_make_one_booking_and_twenty_times_the_same_answer()
      throws Exception {
    try (Clinic clinic = new Clinic()) {
      SlotId slot = clinic.list(Clinic.DAY).get(0);
      ReferralId referral = clinic.accepted("Amina");
      List<Callable<String>> presses = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        presses.add(() -> clinic.book(Clinic.SAM, referral, slot).booking().toString());
      }
      assertEquals(1, atOnce(presses).stream().distinct().count());
      assertEquals(1, clinic.count("scheduling_booking"));
      assertEquals(1, clinic.count("outbox_entry"));
    }
  }

  private static String outcome(Clinic clinic, Caller clerk, ReferralId referral, SlotId slot) {
    try {
      clinic.book(clerk, referral, slot);
      return "booked";
    } catch (SlotTaken taken) {
      return "lost to " + taken.by();
    }
  }

  private static List<String> atOnce(List<Callable<String>> tasks) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
    CyclicBarrier start = new CyclicBarrier(tasks.size());
    try {
      List<Future<String>> running = new ArrayList<>();
      for (Callable<String> task : tasks) {
        running.add(
            threads.submit(
                () -> {
                  start.await();
                  return task.call();
                }));
      }
      List<String> results = new ArrayList<>();
      for (Future<String> result : running) {
        results.add(result.get());
      }
      return results;
    } finally {
      threads.shutdownNow();
    }
  }
}
