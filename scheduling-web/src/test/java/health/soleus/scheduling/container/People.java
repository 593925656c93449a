package health.soleus.scheduling.container;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.access.Role;
import health.soleus.persistence.enrolment.OpenAccount;
import health.soleus.persistence.type.OdsCode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One person of each role that can sign in, and a GP of another practice. */
final class People {
  static final String PASSWORD = "soleus-local";

  /** Of that password; the low cost spares the run seconds, and these accounts are nobody's. */
  private static final String HASH = "$2a$04$17o0G43m4d3QDMfjdVRnAOQl6mEXPMKHeMaPwf28jWksXjqmpD5cm";

  /** Someone who can sign in. */
  record Person(String username, Caller caller) {
    Role role() {
      return caller.role();
    }
  }

  private final String mark;
  private final OpenAccount accounts;
  private final Map<Role, Person> people = new EnumMap<>(Role.class);
  private final Person otherGp;

  /**
   * Opens the accounts.
   *
   * @param mark makes user names and practices this test's own
   */
  People(Beans beans, String mark) {
    this.mark = mark;
    accounts = beans.get(OpenAccount.class);
    OdsCode practice = practice(1);
    for (Role role : Role.values()) {
      if (role != Role.SYSTEM) {
        people.put(role, open(role, role.name(), role == Role.GP ? practice : null));
      }
    }
    otherGp = open(Role.GP, "GP2", practice(2));
  }

  private OdsCode practice(int number) {
    OdsCode code = new OdsCode("Y9" + mark + number);
    accounts.practice(Caller.system(), code, "Practice " + code, "020 7946 0001");
    return code;
  }

  private Person open(Role role, String name, @Nullable OdsCode practice) {
    String username = (mark + "-" + name).toLowerCase(Locale.ROOT);
    String shown = "Dr " + name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    var account = new OpenAccount.Person(username, HASH, shown, role, practice);
    return new Person(
        username, new Caller(accounts.person(Caller.system(), account), shown, role, practice));
  }

  Person with(Role role) {
    return Objects.requireNonNull(people.get(role));
  }

  Caller caller(Role role) {
    return with(role).caller();
  }

  /** The GP of the other practice. */
  Person otherGp() {
    return otherGp;
  }

  /** Everyone, the other practice's GP last. */
  List<Person> all() {
    List<Person> all = new ArrayList<>(people.values());
    all.add(otherGp);
    return all;
  }
}
