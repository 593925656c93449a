package health.soleus.persistence.testkit;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * What a method gets to by the code of its own module: its private methods, its collaborators and
 * theirs. Through an interface it gets no further than the interface's method.
 */
final class Reach {
  private Reach() {}

  /** Whether the method calls this one, itself or through whatever it calls. */
  static boolean gets(JavaCodeUnit from, Class<?> type, String method) {
    Set<JavaCodeUnit> seen = new HashSet<>();
    Deque<JavaCodeUnit> open = new ArrayDeque<>();
    open.add(from);
    while (!open.isEmpty()) {
      JavaCodeUnit unit = open.remove();
      if (!seen.add(unit)) {
        continue;
      }
      for (JavaAccess<?> access : unit.getAccessesFromSelf()) {
        AccessTarget target = access.getTarget();
        if (target.getOwner().isEquivalentTo(type) && target.getName().equals(method)) {
          return true;
        }
        target
            .resolveMember()
            .filter(JavaCodeUnit.class::isInstance)
            .map(JavaCodeUnit.class::cast)
            .ifPresent(open::add);
      }
    }
    return false;
  }
}
