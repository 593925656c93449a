package health.soleus.notifications.dispatch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.notifications.channel.EmailGateway;
import health.soleus.notifications.channel.GatewayAnswer;
import health.soleus.notifications.channel.OutgoingMessage;
import health.soleus.notifications.channel.SmsGateway;
import health.soleus.notifications.testkit.Bench;
import health.soleus.notifications.testkit.StubGateway;
import health.soleus.persistence.notification.MessageSource;
import health.soleus.persistence.notification.Notification;
import health.soleus.persistence.notification.Notifications;
import health.soleus.persistence.patient.Patient;
import health.soleus.persistence.preparation.PlannedMessage;
import health.soleus.persistence.preparation.PreparationPlan;
import health.soleus.persistence.preparation.PreparationPlans;
import health.soleus.persistence.testkit.NotificationFixtures;
import health.soleus.persistence.type.BookingId;
import health.soleus.persistence.type.Channel;
import health.soleus.persistence.type.NotificationId;
import health.soleus.persistence.type.ReferralId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * H3: a visit is moved or cancelled while a reminder is due and no event gets through, 1,000 times
 * in as many interleavings. Whatever leaves was claimed before the change was committed: no text
 * whose claim began afterwards is the old one.
 */
class OldTextIsNeverSentIT {
  private static final int TIMES = 1_000;
  private static final Instant DUE = Instant.parse("2027-03-27T10:00:00Z");

  private final Map<NotificationId, Long> sentFromClaimBegunAt = new ConcurrentHashMap<>();
  private Bench bench;
  private StubGateway sms;
  private DispatchLoop loop;
  private Patient patient;

  @BeforeEach
  void start() {
    bench = new Bench();
    sms = new StubGateway("stub");
    bench.beans().with(SmsGateway.class, sms).with(EmailGateway.class, new StubGateway("smtp"));
    loop = bench.beans().get(DispatchLoop.class);
    patient = bench.kept(NotificationFixtures.amina());
    bench.clock().moveTo(DUE);
  }

  @AfterEach
  void stop() {
    bench.close();
  }

  @Test
  void h03_a_moved_or_cancelled_visit_never_sends_its_old_text() throws Exception {
    long seed = Long.getLong("soleus.seed", 20270328L);
    System.out.println("interleavings of change and reminder, seed " + seed);
    Random random = new Random(seed);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    int oldTexts = 0;
    int stayed = 0;
    for (int i = 0; i < TIMES; i++) {
      Outcome outcome = interleave(threads, random.nextInt(3_000), random.nextInt(3_000), i);
      oldTexts += outcome.oldText() ? 1 : 0;
      stayed += outcome.stayed() ? 1 : 0;
    }
    threads.shutdown();
    System.out.println(
        TIMES
            + " interleavings: "
            + stayed
            + " old texts stayed, "
            + (TIMES - stayed)
            + " had left before the change, "
            + oldTexts
            + " left after it");
    assertEquals(0, oldTexts);
    assertTrue(stayed > 0 && stayed < TIMES, "both orders must occur");
  }

  private record Outcome(boolean oldText, boolean stayed) {}

  private Outcome interleave(ExecutorService threads, int changeAfter, int sendAfter, int round)
      throws Exception {
    BookingId booking = BookingId.random();
    Notification old = due(booking);
    CyclicBarrier together = new CyclicBarrier(2);
    Future<Long> changed =
        threads.submit(
            () -> {
              together.await();
              LockSupport.parkNanos(changeAfter * 1_000L);
              change(booking, round % 2 == 0);
              return System.nanoTime();
            });
    Future<Long> claimed =
        threads.submit(
            () -> {
              together.await();
              LockSupport.parkNanos(sendAfter * 1_000L);
              return sendAll();
            });
    long committed = changed.get(30, TimeUnit.SECONDS);
    claimed.get(30, TimeUnit.SECONDS);
    long sweep = System.nanoTime();
    sendAll();
    Long begun = sentFromClaimBegunAt.get(old.id());
    assertTrue(begun == null || begun < sweep);
    return new Outcome(begun != null && begun > committed, begun == null);
  }

  private long sendAll() {
    long begun = System.nanoTime();
    while (true) {
      long claim = System.nanoTime();
      sms.answers(message -> remember(message, claim));
      if (!loop.sendNext(Channel.SMS)) {
        return begun;
      }
    }
  }

  private GatewayAnswer remember(OutgoingMessage message, long claim) {
    sentFromClaimBegunAt.put(message.reference(), claim);
    return new GatewayAnswer.Accepted("stub");
  }

  private Notification due(BookingId booking) {
    ReferralId referral = ReferralId.random();
    PlannedMessage food =
        Bench.dated("SMS-04b", DUE, "((name)), for tomorrow: no food after 11pm.");
    PreparationPlan plan = bench.keptPlan(booking, referral, List.of(food));
    MessageSource source =
        new MessageSource(UUID.randomUUID(), referral, patient.id(), booking, plan.id(), 1);
    return bench.in(
        () -> {
          Notification notification =
              new Notification(
                  NotificationId.random(),
                  source,
                  NotificationFixtures.text(Channel.SMS, DUE),
                  DUE);
          bench.beans().get(Notifications.class).add(notification);
          return notification;
        });
  }

  /** What the booking use cases do in their own transaction; Kafka has no part in it. */
  private void change(BookingId booking, boolean move) {
    if (move) {
      bench.keptPlan(booking, ReferralId.random(), List.of());
    } else {
      bench.in(
          () -> {
            bench.beans().get(PreparationPlans.class).supersede(booking);
            return true;
          });
    }
  }
}
