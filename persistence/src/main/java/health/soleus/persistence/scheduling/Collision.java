package health.soleus.persistence.scheduling;

import health.soleus.persistence.type.SlotTaken;
import java.sql.SQLException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the database says when two want the same. Hibernate does not know the name of an exclusion
 * constraint, so it is read from the server's sentence, in which it stands between quotes.
 */
final class Collision {
  /** Exclusion and unique violation; two who wait for each other: one of them gives way. */
  private static final Set<String> STATES = Set.of("23P01", "23505", "40P01");

  private static final Pattern NAME = Pattern.compile("\"([a-z_]+_(?:at_a_time|live_booking))\"");

  private Collision() {}

  /** Runs what writes; a collision leaves as SlotTaken, everything else as it was. */
  static void translated(Runnable write) {
    try {
      write.run();
    } catch (RuntimeException failed) {
      SQLException cause = sqlCause(failed);
      if (cause != null && STATES.contains(String.valueOf(cause.getSQLState()))) {
        throw new SlotTaken(constraintIn(String.valueOf(cause.getMessage())), failed);
      }
      throw failed;
    }
  }

  private static String constraintIn(String message) {
    Matcher name = NAME.matcher(message);
    return name.find() ? name.group(1) : "somebody else was faster";
  }

  private static @Nullable SQLException sqlCause(Throwable failed) {
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return sql;
      }
    }
    return null;
  }
}
