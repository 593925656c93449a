package health.soleus.notifications.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.notifications.planning.PlanNotifications;
import health.soleus.persistence.access.Caller;
import health.soleus.persistence.access.Role;
import health.soleus.persistence.event.ReferralReceived;
import health.soleus.persistence.patient.Patient;
import health.soleus.persistence.patient.Patients;
import health.soleus.persistence.patient.QuotedReference;
import health.soleus.persistence.testkit.NeverIssued;
import health.soleus.persistence.testkit.NotificationFixtures;
import health.soleus.persistence.type.AccountId;
import health.soleus.persistence.type.NotPermitted;
import health.soleus.persistence.type.OdsCode;
import health.soleus.persistence.type.PatientId;
import health.soleus.persistence.type.ReferralId;
import health.soleus.persistence.type.ReferralReference;
import health.soleus.persistence.type.UseCase;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What only a container can show of the real WAR: its transactions and its loops. */
@ExtendWith(ArquillianExtension.class)
class NotificationsInContainerIT {
  static final String INBOX = "outbox_processed_event";
  static final String MESSAGES = "notification_notification";
  static final String TRAIL = "audit_entry";

  @Resource private ManagedExecutorService executor;
  @Inject private BeanManager manager;
  @Inject private PlanNotifications planning;
  @Inject private Patients patients;
  @Inject private UserTransaction transaction;
  @PersistenceContext private EntityManager entities;

  @Deployment
  static WebArchive theRealWar() {
    return ShrinkWrap.create(ZipImporter.class, "notifications.war")
        .importFrom(new File(System.getProperty("soleus.war")))
        .as(WebArchive.class)
        .addClasses(NotificationFixtures.class, NeverIssued.class);
  }

  @Test
  void inbox_row_planned_messages_and_audit_row_are_kept_together_or_not_at_all() throws Exception {
    Patient patient = NotificationFixtures.amina();
    ReferralReceived event = received(patient.id());
    change(
        () -> {
          patients.add(patient);
          patients.add(quoted(event));
        });
    for (String table : List.of(INBOX, MESSAGES, TRAIL)) {
      for (boolean atCommit : List.of(false, true)) {
        String what = table + (atCommit ? " failing at commit" : " failing at once");
        assertTrue(fails(table, atCommit, event), what);
        assertEquals(0, count(INBOX, event), "inbox after " + what);
        assertEquals(0, count(MESSAGES, event), "messages after " + what);
        assertEquals(0, rows(TRAIL, "subject", event.referral().value()), "trail after " + what);
      }
    }
    planning.plan(Caller.system(), event);
    assertEquals(1, count(INBOX, event));
    assertEquals(2, count(MESSAGES, event), "a text and an e-mail");
    planning.plan(Caller.system(), event);
    assertEquals(2, count(MESSAGES, event), "a second delivery has no effect");
    assertEquals(1, rows(TRAIL, "subject", event.referral().value()));
  }

  /** On a thread of its own: after a failed commit a request cannot use its connection again. */
  private boolean fails(String table, boolean atCommit, ReferralReceived event) throws Exception {
    change(() -> update("INSERT INTO fault VALUES ('" + table + "', " + atCommit + ")"));
    try {
      executor.submit(() -> planning.plan(Caller.system(), event)).get();
      return false;
    } catch (ExecutionException refused) {
      return true;
    } finally {
      change(() -> update("DELETE FROM fault"));
    }
  }

  @Test
  void nobody_but_the_software_itself_may_do_what_is_done_here() throws Exception {
    List<String> wrong = new ArrayList<>();
    int asked = 0;
    for (Bean<?> bean : manager.getBeans(Object.class, Any.Literal.INSTANCE)) {
      Class<?> type = bean.getBeanClass();
      if (type.isAnnotationPresent(UseCase.class)
          && type.getName().startsWith("health.soleus.notifications.")) {
        for (Method method : type.getDeclaredMethods()) {
          if (Modifier.isPublic(method.getModifiers()) && !method.isSynthetic()) {
            asked++;
            refusals(method, wrong);
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(asked > 8, asked + " methods");
  }

  private static void refusals(Method method, List<String> wrong) throws IllegalAccessException {
    for (Role role : Role.values()) {
      if (role != Role.SYSTEM) {
        Object[] arguments = new Object[method.getParameterCount()];
        OdsCode practice = role == Role.GP ? new OdsCode("Y90001") : null;
        arguments[0] = new Caller(AccountId.random(), "Somebody", role, practice);
        try {
          method.invoke(CDI.current().select(method.getDeclaringClass()).get(), arguments);
          wrong.add(method + " lets " + role + " in");
        } catch (InvocationTargetException e) {
          if (!(e.getCause() instanceof NotPermitted)) {
            wrong.add(method + " for " + role + ": " + e.getCause());
          }
        }
      }
    }
  }

  /**
   * Relay, consumer and dispatch each do their part, and nobody but the server has started them.
   */
  @Test
  @RunAsClient
  void the_container_starts_the_loops_that_bring_an_event_to_the_phone(@TempDir Path directory)
      throws Exception {
    // In a class of its own, because inside the server nobody knows what it uses.
    FromEventToPhone.isBroughtByTheLoops(directory);
  }

  private long count(String table, ReferralReceived event) {
    return rows(table, "event_id", event.id());
  }

  private long rows(String table, String column, UUID id) {
    Object rows =
        entities
            .createNativeQuery("SELECT count(*) FROM " + table + " WHERE " + column + " = ?1")
            .setParameter(1, id)
            .getSingleResult();
    return ((Number) rows).longValue();
  }

  private void update(String command) {
    entities.createNativeQuery(command).executeUpdate();
  }

  private void change(Runnable work) throws Exception {
    transaction.begin();
    work.run();
    transaction.commit();
  }

  /** The reference that the patient's receipt names. */
  static QuotedReference quoted(ReferralReceived event) {
    ReferralReference reference = ReferralReference.random(new Random(event.id().hashCode()));
    return new QuotedReference(event.referral(), event.patient(), reference);
  }

  static ReferralReceived received(PatientId patient) {
    return new ReferralReceived(
        UUID.randomUUID(),
        thisMorning(),
        ReferralId.random(),
        patient,
        AccountId.random(),
        LocalDate.ofInstant(thisMorning(), ZoneOffset.UTC).plusDays(14));
  }

  /** An hour before the server's clock starts: what it asks for is due at once. */
  private static Instant thisMorning() {
    Instant now = Clock.systemUTC().instant();
    return now.atOffset(ZoneOffset.UTC).with(LocalTime.of(9, 0)).toInstant();
  }
}
