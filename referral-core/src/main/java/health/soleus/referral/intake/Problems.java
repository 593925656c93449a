package health.soleus.referral.intake;

import health.soleus.persistence.type.Policy;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects what is wrong with one page, in the order of the page; the first problem of a field
 * stands.
 */
@Policy
public final class Problems {
  private final List<Problem> found = new ArrayList<>();

  Problems add(String field, String sentence) {
    if (found.stream().noneMatch(p -> p.field().equals(field))) {
      found.add(new Problem(field, sentence));
    }
    return this;
  }

  /** Adds the problem if the field was left empty; answers whether it was. */
  boolean missing(Fields fields, String field, String sentence) {
    if (fields.has(field)) {
      return false;
    }
    add(field, sentence);
    return true;
  }

  List<Problem> found() {
    return List.copyOf(found);
  }
}
