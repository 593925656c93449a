package health.soleus.local.demo;

import health.soleus.persistence.access.Role;
import org.jspecify.annotations.Nullable;

/** Who can sign in to the local stack, all with one password that every reader knows. */
public enum LocalAccount {
  GP("gp", "Dr Ruth Adeyemi", Role.GP, LocalPractice.RIVERSIDE),
  GP2("gp2", "Dr Tom Bevan", Role.GP, LocalPractice.HILLTOP),
  CONSULTANT("consultant", "Dr Amara Okafor", Role.CONSULTANT, null),
  BOOKING("booking", "Jo Lindley", Role.BOOKING, null),
  NURSE("nurse", "Sam Whitlock", Role.NURSE, null),
  LEAD("lead", "Dr Helen Marsh", Role.CLINICAL_LEAD, null),
  LEAD2("lead2", "Dr Owen Pryce", Role.CLINICAL_LEAD, null),
  MANAGER("manager", "Nadia Clarke", Role.MANAGER, null),
  ADMIN("admin", "Ben Sutton", Role.ADMIN, null);

  public static final String PASSWORD = "soleus-local";

  private final String username;
  private final String displayName;
  private final Role role;
  private final @Nullable LocalPractice practice;

  LocalAccount(String username, String displayName, Role role, @Nullable LocalPractice practice) {
    this.username = username;
    this.displayName = displayName;
    this.role = role;
    this.practice = practice;
  }

  public String username() {
    return username;
  }

  public String displayName() {
    return displayName;
  }

  public Role role() {
    return role;
  }

  public @Nullable LocalPractice practice() {
    return practice;
  }
}
