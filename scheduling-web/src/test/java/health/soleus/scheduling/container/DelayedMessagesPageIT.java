package health.soleus.scheduling.container;

import static org.junit.jupiter.api.Assertions.assertEquals;

import health.soleus.persistence.access.Role;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The line that tells staff that messages to patients are held up, in the real WAR (D17). */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class DelayedMessagesPageIT {
  private static final String LINE = "New messages to patients have been delayed since";
  private static final BeansOutside BEANS = new BeansOutside();

  private static People people;

  @Deployment(testable = false)
  static WebArchive theRealWar() {
    return DeployedWar.untouched();
  }

  @BeforeAll
  static void everybodyIsThere() {
    people = new People(BEANS, "D");
  }

  @AfterAll
  static void close() {
    BEANS.close();
  }

  @Test
  void staff_read_it_while_an_event_waits_for_minutes_and_not_before_and_not_after() {
    everythingIsPublished();
    assertEquals(Set.of(), told());
    somethingHappened("1 minute");
    assertEquals(Set.of(), told());
    everythingIsPublished();
    somethingHappened("5 minutes");
    assertEquals(EnumSet.of(Role.BOOKING, Role.CONSULTANT), told());
    everythingIsPublished();
    assertEquals(Set.of(), told());
  }

  /** The roles whose first page has the line. */
  private static Set<Role> told() {
    Set<Role> told = new TreeSet<>();
    for (People.Person person : people.all()) {
      if (Browser.signedIn(person).get("").body().contains(LINE)) {
        told.add(person.role());
      }
    }
    return told;
  }

  private static void somethingHappened(String ago) {
    DatabaseOutside.rows(
        "INSERT INTO outbox_entry (position, id, aggregatetype, aggregateid, type, version,"
            + " occurred_at, payload) VALUES (nextval('outbox_position'), gen_random_uuid(),"
            + " 'referral', gen_random_uuid(), 'ReferralReceived', 1, now() - interval '"
            + ago
            + "', '{}') RETURNING id");
  }

  private static void everythingIsPublished() {
    DatabaseOutside.rows(
        "UPDATE outbox_entry SET published_at = now() WHERE published_at IS NULL RETURNING id");
  }
}
