package health.soleus.scheduling.web.support;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person searched for, by an opaque token. A search is a name or a number of a patient, and
 * neither may stand in an address (D8); the token may.
 */
@SessionScoped
public class KeptSearches implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int KEPT = 30;
  private static final int LONGEST = 200;

  private final Deque<Kept> kept = new ArrayDeque<>();

  /** Keeps the words and gives the token for them; empty words have an empty token. */
  public synchronized String keep(String words) {
    if (words.isEmpty()) {
      return "";
    }
    Kept search = new Kept(UUID.randomUUID().toString(), first(words));
    kept.addFirst(search);
    if (kept.size() > KEPT) {
      kept.removeLast();
    }
    return search.token();
  }

  /** The words behind a token; empty for one that is unknown or gone. */
  public synchronized String words(@Nullable String token) {
    return kept.stream()
        .filter(search -> search.token().equals(token))
        .map(Kept::words)
        .findFirst()
        .orElse("");
  }

  private static String first(String words) {
    return words.codePointCount(0, words.length()) <= LONGEST
        ? words
        : words.substring(0, words.offsetByCodePoints(0, LONGEST));
  }

  private record Kept(String token, String words) implements Serializable {
    private static final long serialVersionUID = 1L;
  }
}
