package health.soleus.persistence.referral;

import health.soleus.persistence.clinical.AccessSite;
import health.soleus.persistence.clinical.SedationPlan;
import health.soleus.persistence.type.AccountId;
import health.soleus.persistence.type.ClinicalPriority;
import java.util.List;

/** What a clinician decided; nobody and nothing else decides (H10). */
public sealed interface TriageDecision
    permits TriageDecision.Accept,
        TriageDecision.RequestInformation,
        TriageDecision.ReturnWithAdvice {

  /** Words to the GP; mandatory unless the referral is accepted. */
  String comment();

  /** One answer for each decision (Java 17 has no switch over types). */
  <R> R match(Cases<R> cases);

  /**
   * The patient can be treated.
   *
   * @param clinician who will treat
   * @param sipsOptOut nothing by mouth once clear drinks stop (FAST-3)
   * @param comment words to the GP; may be empty
   */
  record Accept(
      AccountId clinician,
      String clinicianName,
      ClinicalPriority priority,
      SedationPlan sedation,
      AccessSite accessSite,
      boolean sipsOptOut,
      String comment)
      implements TriageDecision {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.accept(this);
    }
  }

  /**
   * The GP is asked for more; the place and the clock are kept.
   *
   * @param items form pages whose answers are asked again
   * @param comment mandatory words to the GP
   */
  record RequestInformation(List<String> items, String comment) implements TriageDecision {
    public RequestInformation {
      requireWords(comment);
      items = List.copyOf(items);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.requestInformation(this);
    }
  }

  /**
   * The referral goes back with advice.
   *
   * @param comment mandatory advice to the GP
   */
  record ReturnWithAdvice(ReturnReason reason, String comment) implements TriageDecision {
    public ReturnWithAdvice {
      requireWords(comment);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.returnWithAdvice(this);
    }
  }

  /** What to do with each kind of decision. */
  interface Cases<R> {
    R accept(Accept decision);

    R requestInformation(RequestInformation decision);

    R returnWithAdvice(ReturnWithAdvice decision);
  }

  private static void requireWords(String comment) {
    if (comment.isBlank()) {
      throw new IllegalArgumentException("a comment is mandatory");
    }
  }
}
