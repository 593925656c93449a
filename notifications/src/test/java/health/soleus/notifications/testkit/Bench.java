package health.soleus.notifications.testkit;

import health.soleus.persistence.notification.Worker;
import health.soleus.persistence.patient.Patient;
import health.soleus.persistence.patient.Patients;
import health.soleus.persistence.patient.QuotedReference;
import health.soleus.persistence.preparation.PlanContent;
import health.soleus.persistence.preparation.PlannedMessage;
import health.soleus.persistence.preparation.PreparationPlan;
import health.soleus.persistence.preparation.PreparationPlans;
import health.soleus.persistence.preparation.Visit;
import health.soleus.persistence.setting.Mode;
import health.soleus.persistence.setting.Unit;
import health.soleus.persistence.testkit.Database;
import health.soleus.persistence.testkit.EmbeddedPostgres;
import health.soleus.persistence.testkit.SettableClock;
import health.soleus.persistence.testkit.Transactions;
import health.soleus.persistence.testkit.Wiring;
import health.soleus.persistence.type.BookingId;
import health.soleus.persistence.type.Channel;
import health.soleus.persistence.type.ReferralId;
import health.soleus.persistence.type.ReferralReference;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;

/** This module's beans on a real database of their own, with a clock that a test moves. */
public final class Bench implements AutoCloseable {
  /** When the clock of a bench begins: a Monday morning. */
  public static final Instant START = Instant.parse("2027-03-15T09:00:00Z");

  /** Sunday 28 March 2027, 7:30am in London, hours after the clocks went forward. */
  public static final Instant ARRIVAL = Instant.parse("2027-03-28T06:30:00Z");

  private final Database database = EmbeddedPostgres.shared().migrated();
  private final Transactions transactions = Transactions.on(database);
  private final SettableClock clock = SettableClock.at(START);
  private final Wiring beans =
      new Wiring(transactions)
          .with(Clock.class, clock)
          .with(Mode.class, Mode.LOCAL)
          .with(Unit.class, new Unit("Northside Day Unit", "020 7946 0958"))
          .with(Worker.class, new Worker("bench", UUID.randomUUID()));

  /** What a plan was decided on; here nothing. */
  public record NoFacts(String note) {}

  public Wiring beans() {
    return beans;
  }

  public SettableClock clock() {
    return clock;
  }

  public Database database() {
    return database;
  }

  public <T> T in(Callable<T> work) {
    try {
      return transactions.in(work);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  public Patient kept(Patient patient) {
    return in(
        () -> {
          beans.get(Patients.class).add(patient);
          return patient;
        });
  }

  /** The number by which this patient may ask about this referral is known. */
  public ReferralReference quoted(Patient patient, ReferralId referral) {
    ReferralReference reference = ReferralReference.random(new Random(referral.hashCode()));
    return in(
        () -> {
          beans.get(Patients.class).add(new QuotedReference(referral, patient.id(), reference));
          return reference;
        });
  }

  /** The next version of a plan with these messages; its predecessor is superseded with it. */
  public PreparationPlan keptPlan(
      BookingId booking, ReferralId referral, List<PlannedMessage> messages) {
    return in(
        () -> {
          PreparationPlans plans = beans.get(PreparationPlans.class);
          int version = plans.all(booking).size() + 1;
          plans.supersede(booking);
          PreparationPlan plan =
              PreparationPlan.decided(
                  new PreparationPlan.Of(booking, referral, version),
                  new Visit(ARRIVAL, ARRIVAL.plus(Duration.ofHours(1)), "Level 2"),
                  new PlanContent(List.of(), List.of(), List.of()),
                  messages,
                  new NoFacts("none"),
                  clock.instant());
          plans.add(plan);
          return plan;
        });
  }

  /** A dated text as a plan stores it. */
  public static PlannedMessage dated(String template, Instant dueAt, String body) {
    return new PlannedMessage(
        template,
        1,
        template.startsWith("EMAIL") ? Channel.EMAIL : Channel.SMS,
        dueAt,
        ARRIVAL,
        false,
        true,
        template.startsWith("EMAIL") ? "Your visit" : "",
        body,
        "FAST-1");
  }

  /** The first column of each row. */
  public List<String> column(String query) {
    try (Connection connection = database.asApp().getConnection();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(query)) {
      List<String> values = new ArrayList<>();
      while (found.next()) {
        values.add(String.valueOf(found.getString(1)));
      }
      return List.copyOf(values);
    } catch (SQLException e) {
      throw new IllegalStateException(query, e);
    }
  }

  /** What the software left in the audit trail about this, oldest first. */
  public List<String> acts(UUID subject) {
    return column(
        "SELECT act FROM audit_entry WHERE role = 'SYSTEM' AND subject = '%s' ORDER BY id"
            .formatted(subject));
  }

  public void execute(String command) {
    try (Connection connection = database.asApp().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(command);
    } catch (SQLException e) {
      throw new IllegalStateException(command, e);
    }
  }

  @Override
  public void close() {
    transactions.close();
  }
}
