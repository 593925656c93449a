package health.soleus.scheduling.container;

import health.soleus.persistence.access.Role;
import health.soleus.persistence.type.NotThere;
import health.soleus.scheduling.container.PageOfSoleus.Need;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * How one method of a use case is called so that its owner succeeds.
 *
 * @param method its class, name and parameter types after the caller
 * @param may who may do it at all
 * @param unknown what it answers to those for an id that is unknown
 * @param arguments what stands after the caller, with these ids
 */
record CallWithAnId(
    String method,
    Set<Role> may,
    String unknown,
    Function<Function<Need, UUID>, Object[]> arguments) {
  static final String NOT_THERE = new NotThere().toString();

  static CallWithAnId of(
      String method, Set<Role> may, Function<Function<Need, UUID>, Object[]> arguments) {
    return new CallWithAnId(method, may, NOT_THERE, arguments);
  }

  /** For what its contract answers otherwise: "an empty list for a referral that is not …". */
  CallWithAnId answeringUnknown(String words) {
    return new CallWithAnId(method, may, words, arguments);
  }

  /** The ids it takes. */
  Set<Need> needs() {
    Set<Need> needs = EnumSet.noneOf(Need.class);
    Function<Need, UUID> noting =
        need -> {
          needs.add(need);
          return new UUID(0, 0);
        };
    Objects.requireNonNull(arguments.apply(noting));
    return needs;
  }
}
