package health.soleus.scheduling.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.access.Role;
import health.soleus.persistence.type.NotPermitted;
import health.soleus.scheduling.container.PageOfSoleus.Need;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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

  /** Made once, inside the server. */
  @SuppressWarnings("NullAway.Init")
  private static People people;

  @SuppressWarnings("NullAway.Init")
  private static RecordsForPages records;

  @SuppressWarnings("NullAway.Init")
  private static List<CallWithAnId> calls;

  @Inject private UserTransaction transaction;
  @PersistenceContext private EntityManager entities;

  @Deployment
  static WebArchive theRealWar() {
    return DeployedWar.asBuilt().addClasses(DeployedWar.FIXTURES);
  }

  @BeforeEach
  void onceInTheServer() {
    if (people == null && transaction != null) {
      people = new People(BEANS, "P");
      Pathways pathways = new Pathways(BEANS, people, 200_000);
      records = new RecordsForPages(BEANS, people, pathways, 22).all();
      calls = CallsWithAnId.all(records, pathways.form());
    }
  }

  @Test
  void every_use_case_with_an_id_has_its_call_here_and_every_call_its_use_case() {
    assertEquals(
        calls.stream().map(CallWithAnId::method).sorted().collect(Collectors.joining("\n")),
        String.join("\n", Invocation.methodsWithAnId().keySet()));
  }

  @Test
  void whoever_may_do_it_succeeds_with_the_id_and_is_told_that_an_unknown_one_is_not_there() {
    List<String> wrong = new ArrayList<>();
    for (CallWithAnId call : calls) {
      for (Role role : call.may()) {
        Caller owner = people.caller(role);
        String answer = database().undone(() -> answer(call, owner, records::of));
        if (answer.startsWith("health.soleus.") || answer.startsWith("java.")) {
          wrong.add(call.method() + " by " + role + " fails: " + answer);
        }
        for (Need need : call.needs()) {
          String unknown = database().undone(() -> answer(call, owner, allBut(need)));
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
        String theirs = database().undone(() -> answer(call, other, records::of));
        for (Need need : call.needs()) {
          String nobodys = database().undone(() -> answer(call, other, allBut(need)));
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
    Fingerprint before = database().fingerprint();
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
    assertEquals(List.of(), database().fingerprint().changedSince(before));
  }

  private static Function<Need, UUID> allBut(Need unknown) {
    return need -> need == unknown ? UUID.randomUUID() : records.of(need);
  }

  /** What it answers, as words in which all ids are alike. */
  private String answer(CallWithAnId call, Caller caller, Function<Need, UUID> ids) {
    Invocation invocation = Invocation.of(call.method(), caller, call.arguments().apply(ids));
    try {
      return masked(String.valueOf(invocation.run()));
    } catch (RuntimeException thrown) {
      return masked(thrown.toString());
    }
  }

  private static String masked(String words) {
    return words.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "ID");
  }

  private DatabaseInside database() {
    return new DatabaseInside(entities, transaction);
  }
}
