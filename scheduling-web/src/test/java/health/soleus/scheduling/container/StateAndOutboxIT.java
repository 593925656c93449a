package health.soleus.scheduling.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.access.Role;
import health.soleus.persistence.clinical.AccessSite;
import health.soleus.persistence.clinical.SedationPlan;
import health.soleus.persistence.event.CareEvent;
import health.soleus.persistence.outbox.Outbox;
import health.soleus.persistence.referral.TriageDecision;
import health.soleus.persistence.type.ClinicalPriority;
import health.soleus.persistence.type.ReferralId;
import health.soleus.persistence.type.UseCase;
import health.soleus.scheduling.container.PageOfSoleus.Need;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every use case of the real WAR that tells others what it did: the state, the event and the audit
 * row are kept together or not at all, whichever table of a real PostgreSQL fails, at once or when
 * the transaction commits.
 */
@ExtendWith(ArquillianExtension.class)
class StateAndOutboxIT {
  private static final Beans BEANS = new BeansOfTheServer();
  private static final Map<String, String> EVENTS =
      Map.of(
          "ReceiveReferral", "ReferralReceived",
          "TriageReferral", "ReferralTriaged",
          "BookDayCase", "DayCaseBooked",
          "RescheduleDayCase", "DayCaseRescheduled",
          "CancelDayCase", "DayCaseCancelled",
          "ClearGate", "PreparationChanged",
          "EnterFact", "PreparationChanged",
          "ChangeSedation", "PreparationChanged");

  /** They change a referral and tell nobody: no event, but an audit row with the state. */
  private static final Set<String> SILENT =
      Set.of(
          "WithdrawReferral.withdraw(ReferralId,String)",
          "SupplyInformation.sendBack(ReferralId,String)");

  @SuppressWarnings("NullAway.Init") // made once, inside the server
  private static People people;

  @SuppressWarnings("NullAway.Init") // made once, inside the server
  private static Pathways pathways;

  private static int day = 26;

  @Resource private ManagedExecutorService executor;
  @Inject private BeanManager manager;
  @Inject private UserTransaction transaction;
  @PersistenceContext private EntityManager entities;

  @Deployment
  static WebArchive theRealWar() {
    return DeployedWar.asBuilt().addClasses(DeployedWar.FIXTURES);
  }

  @BeforeEach
  void onceInTheServer() {
    if (people == null && manager != null) {
      people = new People(BEANS, "S");
      pathways = new Pathways(BEANS, people, 400_000);
    }
  }

  @Test
  void every_use_case_that_can_append_an_event_is_tried_here_and_every_event_is_told() {
    Set<String> appending =
        manager.getBeans(Object.class, Any.Literal.INSTANCE).stream()
            .filter(bean -> bean.getBeanClass().isAnnotationPresent(UseCase.class))
            .filter(bean -> reachesTheOutbox(bean, new HashSet<>()))
            .map(bean -> bean.getBeanClass().getSimpleName())
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(new TreeSet<>(EVENTS.keySet()), appending);
    assertEquals(
        Arrays.stream(CareEvent.class.getPermittedSubclasses())
            .map(Class::getSimpleName)
            .collect(Collectors.toSet()),
        Set.copyOf(EVENTS.values()));
  }

  private boolean reachesTheOutbox(Bean<?> bean, Set<Object> seen) {
    if (!bean.getBeanClass().getName().startsWith("health.soleus.") || !seen.add(bean)) {
      return false;
    }
    for (InjectionPoint point : bean.getInjectionPoints()) {
      if (point.getType() == Outbox.class) {
        return true;
      }
      for (Bean<?> needed :
          manager.getBeans(point.getType(), point.getQualifiers().toArray(new Annotation[0]))) {
        if (reachesTheOutbox(needed, seen)) {
          return true;
        }
      }
    }
    return false;
  }

  @Test
  void state_event_and_audit_row_are_kept_together_or_not_at_all() {
    List<String> wrong = new ArrayList<>();
    Set<String> tried = new TreeSet<>();
    List<String> methods = methods();
    for (String method : methods) {
      RecordsForPages records = new RecordsForPages(BEANS, people, pathways, day++);
      CallWithAnId call =
          CallsWithAnId.all(records, pathways.form()).stream()
              .filter(one -> one.method().equals(method))
              .findFirst()
              .orElseThrow();
      // The methods of one use case share the end of their transaction: once is enough for that.
      new AllOrNothing(call, records, wrong).tried(tried.add(useCase(method)));
    }
    for (TriageDecision decision : otherDecisions()) {
      RecordsForPages records = new RecordsForPages(BEANS, people, pathways, day++);
      new AllOrNothing(decided(records, decision), records, wrong).tried(false);
    }
    assertEquals(List.of(), wrong);
    assertTrue(methods.size() >= 17, methods.toString());
  }

  /** Of every appending use case every method, and the silent ones. */
  private static List<String> methods() {
    RecordsForPages nothingMade = new RecordsForPages(BEANS, people, pathways, day);
    return CallsWithAnId.all(nothingMade, pathways.form()).stream()
        .map(CallWithAnId::method)
        .filter(name -> EVENTS.containsKey(useCase(name)) || SILENT.contains(name))
        .toList();
  }

  private static String useCase(String method) {
    return method.substring(0, method.indexOf('.'));
  }

  /** Returned with advice is among the calls already. */
  private static List<TriageDecision> otherDecisions() {
    Caller consultant = people.caller(Role.CONSULTANT);
    return List.of(
        new TriageDecision.RequestInformation(List.of("which-leg"), "Which leg is it?"),
        new TriageDecision.Accept(
            consultant.id(),
            consultant.name(),
            ClinicalPriority.URGENT,
            SedationPlan.NONE,
            AccessSite.LEFT_GROIN,
            true,
            ""));
  }

  private static CallWithAnId decided(RecordsForPages records, TriageDecision decision) {
    return CallWithAnId.of(
        "TriageReferral.decide(ReferralId,int,TriageDecision)",
        EnumSet.of(Role.CONSULTANT),
        id ->
            new Object[] {
              new ReferralId(id.apply(Need.REFERRAL_TO_TRIAGE)), records.version(), decision
            });
  }

  /** One use case under every fault, then once without. */
  private final class AllOrNothing {
    private final DatabaseInside database = new DatabaseInside(entities, transaction);
    private final CallWithAnId call;
    private final Runnable act;
    private final List<String> wrong;
    private final Fingerprint before;

    AllOrNothing(CallWithAnId call, RecordsForPages records, List<String> wrong) {
      this.call = call;
      this.wrong = wrong;
      Caller caller = people.caller(call.may().iterator().next());
      @Nullable Object[] arguments = call.arguments().apply(records::of);
      act = () -> Invocation.of(call.method(), caller, arguments).run();
      before = database.fingerprint();
    }

    void tried(boolean alsoAtCommit) {
      List<String> written = writtenUndone();
      boolean silent = SILENT.contains(call.method());
      if (!written.contains("audit_entry")
          || written.contains("outbox_entry") == silent
          || written.size() < (silent ? 2 : 3)) {
        wrong.add(call.method() + " writes " + written);
      }
      fails("audit_entry", false);
      if (!silent) {
        fails("outbox_entry", false);
      }
      if (alsoAtCommit) {
        written.forEach(table -> fails(table, true));
      }
      try {
        act.run();
        told(silent);
      } catch (RuntimeException refused) {
        // What was kept though it failed may stand in its way: then that is in the list as well.
        wrong.add(call.method() + " without any fault: " + refused);
      }
      if (!database.fingerprint().changedSince(before).equals(written)) {
        wrong.add(call.method() + " kept " + database.fingerprint().changedSince(before));
      }
    }

    private List<String> writtenUndone() {
      return database.undone(
          () -> {
            act.run();
            return database.fingerprint().changedSince(before);
          });
    }

    /** Nothing at all is kept when this table fails. */
    private void fails(String table, boolean atCommit) {
      database.change("INSERT INTO fault VALUES ('" + table + "', " + atCommit + ")");
      String failure = failure();
      database.change("DELETE FROM fault");
      List<String> left = database.fingerprint().changedSince(before);
      String expected = atCommit ? "Could not commit" : "told to fail: " + table;
      if (!failure.contains(expected) || !left.isEmpty()) {
        wrong.add(call.method() + " without " + table + ": " + failure + ", and left " + left);
      }
    }

    /**
     * Why the use case failed, every cause of it. On a thread of its own: a failed commit closes
     * the connection, and the server would hand the rest of this request the closed one again.
     */
    private String failure() {
      try {
        executor.submit(act).get();
        return "did not fail";
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      } catch (ExecutionException e) {
        return Stream.iterate((Throwable) e, Objects::nonNull, Throwable::getCause)
            .map(String::valueOf)
            .collect(Collectors.joining(" because of "));
      }
    }

    /** The event and the audit row say what was done. */
    private void told(boolean silent) {
      String type = database.one("SELECT type FROM outbox_entry ORDER BY position DESC LIMIT 1");
      if (!silent && !type.equals(EVENTS.get(useCase(call.method())))) {
        wrong.add(call.method() + " tells " + type);
      }
      String act = database.one("SELECT act FROM audit_entry ORDER BY id DESC LIMIT 1");
      if (!act.equals(useCase(call.method()))) {
        wrong.add(call.method() + " leaves " + act);
      }
    }
  }
}
