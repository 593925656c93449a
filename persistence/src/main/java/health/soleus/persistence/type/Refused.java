package health.soleus.persistence.type;

import java.util.List;

/** A rule refuses the act; it carries every reason at once, each a sentence for the person. */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> reasons;

  public Refused(List<String> reasons) {
    super(String.join(" ", reasons));
    this.reasons = List.copyOf(reasons);
  }

  public Refused(String reason) {
    this(List.of(reason));
  }

  public List<String> reasons() {
    return reasons;
  }
}
