package health.soleus.persistence.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** One line of a referral's readable history: who, when, what, in which words. */
@Embeddable
public class ReferralStep {
  /** A consultant asked the GP for more. */
  public static final String ASKED = "Information asked for";

  /** The GP answered. */
  public static final String GIVEN = "Information given";

  /** A consultant returned the referral. */
  public static final String RETURNED = "Returned with advice";

  private Instant at;

  @Column(name = "by_name")
  private String byName;

  private String act;
  private String words;

  protected ReferralStep() {}

  ReferralStep(Instant at, String byName, String act, String words) {
    this.at = at;
    this.byName = byName;
    this.act = act;
    this.words = words;
  }

  public Instant at() {
    return at;
  }

  public String byName() {
    return byName;
  }

  /** What was done, as a short sentence: "Sent", "Accepted", {@link #ASKED}. */
  public String act() {
    return act;
  }

  /** The words that went with it; may be empty. */
  public String words() {
    return words;
  }
}
