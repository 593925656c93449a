package health.soleus.scheduling.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.access.Role;
import health.soleus.persistence.preparation.GateKind;
import health.soleus.persistence.type.NotPermitted;
import health.soleus.persistence.type.ReferralId;
import health.soleus.persistence.type.SlotId;
import health.soleus.persistence.type.UseCase;
import health.soleus.scheduling.container.PageOfSoleus.Need;
import health.soleus.scheduling.preparation.OpenGate;
import health.soleus.scheduling.preparation.OpenGates;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every use case of the real WAR that takes an id: another practice's record is answered as one
 * that does not exist, and whoever may not do it at all learns nothing from the id either.
 */
@ExtendWith(ArquillianExtension.class)
class OtherPracticeIT {
  private static final Beans BEANS = new BeansOfTheServer();
  private static People people;
  private static RecordsForPages records;
  private static List<CallWithAnId> calls;

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
      people = new People(BEANS, "P");
      Pathways pathways = new Pathways(BEANS, people, 200_000);
      records = new RecordsForPages(BEANS, people, pathways, 22);
      calls = calls(pathways);
    }
  }

  private static List<CallWithAnId> calls(Pathways pathways) {
    ReferralId booked = new ReferralId(records.of(Need.BOOKED_REFERRAL));
    OpenGate gate =
        BEANS.get(OpenGates.class).of(people.caller(Role.CONSULTANT), booked).stream()
            .filter(one -> one.isOpen() && one.kind() == GateKind.NAMED_REVIEW)
            .findFirst()
            .orElseThrow();
    ReferralId accepted = new ReferralId(records.of(Need.ACCEPTED_REFERRAL));
    int facts = pathways.factsVersion(accepted, new SlotId(records.of(Need.HELD_SLOT)));
    int version = pathways.version(new ReferralId(records.of(Need.REFERRAL_TO_TRIAGE)));
    return Stream.of(
            CallsWithAnId.ofTheGp(pathways.form()),
            CallsWithAnId.ofTheConsultant(version, gate),
            CallsWithAnId.ofTheClerk(facts, records.day()))
        .flatMap(List::stream)
        .toList();
  }

  @Test
  void every_use_case_with_an_id_has_its_call_here_and_every_call_its_use_case() {
    assertEquals(
        calls.stream().map(CallWithAnId::method).sorted().collect(Collectors.joining("\n")),
        String.join("\n", methodsWithAnId().keySet()));
  }

  @Test
  void whoever_may_do_it_succeeds_with_the_id_and_is_told_that_an_unknown_one_is_not_there() {
    List<String> wrong = new ArrayList<>();
    for (CallWithAnId call : calls) {
      for (Role role : call.may()) {
        Caller owner = people.caller(role);
        String answer = undone(() -> answer(call, owner, records::of));
        if (answer.startsWith("health.soleus.") || answer.startsWith("java.")) {
          wrong.add(call.method() + " by " + role + " fails: " + answer);
        }
        for (Need need : call.needs()) {
          String unknown = undone(() -> answer(call, owner, allBut(need)));
          if (!unknown.contains(call.unknown())) {
            wrong.add(call.method() + " by " + role + ", unknown " + need + ": " + unknown);
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void the_other_practice_is_answered_as_for_an_id_that_does_not_exist() {
    List<String> wrong = new ArrayList<>();
    Caller other = people.otherGp().caller();
    int asked = 0;
    for (CallWithAnId call : calls) {
      if (call.may().contains(Role.GP)) {
        asked++;
        String theirs = undone(() -> answer(call, other, records::of));
        for (Need need : call.needs()) {
          String nobodys = undone(() -> answer(call, other, allBut(need)));
          if (!nobodys.equals(theirs) || !theirs.contains(call.unknown())) {
            wrong.add(
                call.method() + ": " + theirs + " but for an unknown " + need + " " + nobodys);
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(asked > 15, "the GP's use cases are asked");
  }

  @Test
  void whoever_may_not_do_it_at_all_gets_one_answer_whatever_the_id_and_nothing_changes() {
    List<String> wrong = new ArrayList<>();
    Fingerprint before = Fingerprint.taken(this::rows);
    for (CallWithAnId call : calls) {
      for (People.Person person : people.all()) {
        if (!call.may().contains(person.role())) {
          String known = answer(call, person.caller(), records::of);
          String unknown = answer(call, person.caller(), need -> UUID.randomUUID());
          if (!known.equals(unknown) || !known.startsWith(NotPermitted.class.getName())) {
            wrong.add(call.method() + " by " + person.role() + ": " + known + " or " + unknown);
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
    assertEquals(List.of(), Fingerprint.taken(this::rows).changedSince(before));
  }

  private static Function<Need, UUID> allBut(Need unknown) {
    return need -> need == unknown ? UUID.randomUUID() : records.of(need);
  }

  /** What it answers, as words in which all ids are alike. */
  private String answer(CallWithAnId call, Caller caller, Function<Need, UUID> ids) {
    Method method = methodsWithAnId().get(call.method());
    if (method == null) {
      return "no such use case";
    }
    List<Object> arguments = new ArrayList<>(List.of(caller));
    arguments.addAll(Arrays.asList(call.arguments().apply(ids)));
    try {
      Object useCase = BEANS.get(method.getDeclaringClass());
      return masked(String.valueOf(method.invoke(useCase, arguments.toArray())));
    } catch (InvocationTargetException e) {
      return masked(e.getCause().toString());
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private static String masked(String words) {
    return words.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "ID");
  }

  /** The answer, and everything as it was before. */
  private String undone(Supplier<String> work) {
    try {
      transaction.begin();
      try {
        return work.get();
      } finally {
        transaction.rollback();
      }
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private List<String> rows(String query) {
    return ((List<?>) entities.createNativeQuery(query).getResultList())
        .stream().map(String::valueOf).toList();
  }

  /** Of all use cases that are deployed, every public method that takes an id, by its words. */
  private Map<String, Method> methodsWithAnId() {
    Map<String, Method> methods = new TreeMap<>();
    for (Bean<?> bean : manager.getBeans(Object.class, Any.Literal.INSTANCE)) {
      if (bean.getBeanClass().isAnnotationPresent(UseCase.class)) {
        for (Method method : bean.getBeanClass().getDeclaredMethods()) {
          if (Modifier.isPublic(method.getModifiers())
              && !method.isSynthetic()
              && Arrays.stream(method.getParameterTypes()).anyMatch(OtherPracticeIT::holdsAnId)) {
            methods.put(words(method), method);
          }
        }
      }
    }
    return methods;
  }

  private static boolean holdsAnId(Class<?> type) {
    if (type == UUID.class
        || type.getName().matches("health\\.soleus\\.persistence\\.type\\.\\w+Id")) {
      return true;
    }
    return type.isRecord()
        && type != Caller.class
        && Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .anyMatch(OtherPracticeIT::holdsAnId);
  }

  private static String words(Method method) {
    return method.getDeclaringClass().getSimpleName()
        + "."
        + method.getName()
        + Arrays.stream(method.getParameterTypes())
            .skip(1)
            .map(Class::getSimpleName)
            .collect(Collectors.joining(",", "(", ")"));
  }
}
