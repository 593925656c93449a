package health.soleus.scheduling.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.audit.AuditTrail;
import health.soleus.persistence.event.ReferralReceived;
import health.soleus.persistence.outbox.Outbox;
import health.soleus.persistence.type.AccountId;
import health.soleus.persistence.type.PatientId;
import health.soleus.persistence.type.ReferralId;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionalException;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What only a container can show: JTA, the data source and MANDATORY, in the real WAR. */
@ExtendWith(ArquillianExtension.class)
class RecordInContainerIT {
  @Deployment
  static WebArchive theRealWar() {
    return DeployedWar.asBuilt();
  }

  @Inject private Outbox outbox;
  @Inject private AuditTrail trail;
  @Inject private UserTransaction transaction;
  @PersistenceContext private EntityManager entities;

  @Test
  void noTransactionNoEvent() {
    ReferralReceived event = anEvent();
    assertThrows(TransactionalException.class, () -> outbox.append(event));
    assertEquals(0, rows(event.id()));
  }

  @Test
  void noTransactionNoAuditRow() {
    assertThrows(
        TransactionalException.class,
        () -> trail.append(Caller.system(), "Test", UUID.randomUUID()));
  }

  @Test
  void anEventIsKeptWithTheTransactionThatTellsOfIt() throws Exception {
    ReferralReceived event = anEvent();
    transaction.begin();
    outbox.append(event);
    transaction.commit();
    assertEquals(1, rows(event.id()));
  }

  @Test
  void anEventIsGoneWithTheTransactionThatFailed() throws Exception {
    ReferralReceived event = anEvent();
    transaction.begin();
    outbox.append(event);
    trail.append(Caller.system(), "Test", event.id());
    transaction.rollback();
    assertEquals(0, rows(event.id()));
    assertEquals(0, count("select count(*) from audit_entry where subject = ?1", event.id()));
  }

  @Test
  void theApplicationMayNotCreateATable() {
    assertThrows(
        Exception.class,
        () -> {
          transaction.begin();
          try {
            entities.createNativeQuery("CREATE TABLE escape (id int)").executeUpdate();
          } finally {
            transaction.rollback();
          }
        });
  }

  @Test
  void theApplicationMayNotRewriteTheTrail() {
    assertThrows(
        Exception.class,
        () -> {
          transaction.begin();
          try {
            entities.createNativeQuery("UPDATE audit_entry SET act = 'x'").executeUpdate();
          } finally {
            transaction.rollback();
          }
        });
    assertTrue(entities.isOpen());
  }

  private long rows(UUID event) {
    return count("select count(*) from outbox_entry where id = ?1", event);
  }

  private long count(String query, UUID id) {
    return ((Number) entities.createNativeQuery(query).setParameter(1, id).getSingleResult())
        .longValue();
  }

  private static ReferralReceived anEvent() {
    return new ReferralReceived(
        UUID.randomUUID(),
        Instant.parse("2027-03-01T09:00:00Z"),
        ReferralId.random(),
        PatientId.random(),
        AccountId.random(),
        LocalDate.of(2027, 3, 15));
  }
}
