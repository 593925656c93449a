package health.soleus.persistence.access;

import health.soleus.persistence.type.AccountId;
import health.soleus.persistence.type.NotPermitted;
import health.soleus.persistence.type.NotThere;
import health.soleus.persistence.type.OdsCode;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who asks: the first parameter of every use case (D5).
 *
 * @param name as shown to others, for example "Dr Amara Okafor"
 * @param practice the practice a GP works for; null for staff of the unit
 */
public record Caller(AccountId id, String name, Role role, @Nullable OdsCode practice) {
  private static final Caller SYSTEM =
      new Caller(new AccountId(new UUID(0, 0)), "Soleus", Role.SYSTEM, null);

  /** The software itself, acting on an event or at a time. */
  public static Caller system() {
    return SYSTEM;
  }

  /** Refuses anyone whose role is not among these. */
  public void must(Role... allowed) {
    if (!Arrays.asList(allowed).contains(role)) {
      throw new NotPermitted("this needs one of " + Arrays.toString(allowed));
    }
  }

  /** Answers another practice's record like one that does not exist. */
  public void mustBelongTo(OdsCode owner) {
    if (role == Role.GP && !owner.equals(practice)) {
      throw new NotThere();
    }
  }

  /** The caller's own practice; only a GP has one. */
  public OdsCode ownPractice() {
    if (practice == null) {
      throw new NotPermitted("this needs a practice");
    }
    return practice;
  }
}
