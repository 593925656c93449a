package health.soleus.referral.worklist;

import health.soleus.persistence.referral.ReferralStatus;
import health.soleus.persistence.referral.TriageResult;
import health.soleus.persistence.type.AccountId;
import health.soleus.persistence.type.ReferralId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One referral on one page, as a consultant reads it before deciding.
 *
 * @param version by which a decision is checked
 * @param seenAt the minute at which it was read
 * @param history newest first
 * @param decision null while nobody has accepted it
 */
public record ReferralSummary(
    ReferralId id,
    int version,
    String seenAt,
    ReferralStatus status,
    String statusWords,
    PatientBanner banner,
    Request request,
    Criteria criteria,
    List<SafetyFactGroup> safety,
    List<TreatmentLine> treatments,
    List<HistoryLine> history,
    @Nullable Acceptance decision,
    List<Clinician> clinicians) {

  /**
   * Who asks for what since when, in the referrer's own words where there are any.
   *
   * @param problem side, diagnosis, symptoms and onset
   * @param words free text; may be empty
   * @param urgency why it should be read as urgent; may be empty
   * @param medicinesList as it was given
   */
  public record Request(
      String reference,
      boolean urgent,
      String referrer,
      String practice,
      String received,
      String waited,
      String week,
      String contactBy,
      String breach,
      long clockDay,
      String problem,
      String words,
      String urgency,
      String medicinesList) {}

  /**
   * What the service's criteria found.
   *
   * @param supportive one sentence, or empty
   * @param missing pages of the form that hold an open answer, to be asked again
   */
  public record Criteria(
      String version, List<CriterionLine> lines, String supportive, List<Missing> missing) {
    /** What accepting will ask for: everything that is neither met nor a plain "no". */
    public List<CriterionLine> duties() {
      return lines.stream().filter(line -> line.rule().matches("(ER-X|DM-).*")).toList();
    }

    public long met() {
      return count("ok");
    }

    public long notMet() {
      return count("warn");
    }

    public long planNeeded() {
      return count("info");
    }

    public long missingAnswers() {
      return count("ask");
    }

    private long count(String kind) {
      return lines.stream().filter(line -> line.kind().equals(kind)).count();
    }
  }

  /**
   * @param kind ask, warn (not met), info (a plan is needed), ok
   * @param page of the form that answers it
   * @param owner who acts on it once the referral is accepted
   */
  public record CriterionLine(
      String kind,
      TriageResult result,
      String resultWords,
      String name,
      String sentence,
      String rule,
      String page,
      String owner) {}

  /**
   * A page of the form to ask again, with why.
   *
   * @param missing whether an answer on it is open
   */
  public record Missing(String page, String words, String why, boolean missing) {}

  /** A treatment tried. */
  public record TreatmentLine(String name, String when, String result, boolean failed) {}

  /** Who did what when, with the words that went with it. */
  public record HistoryLine(String at, String who, String act, String words) {}

  /** The consultant's acceptance, in words. */
  public record Acceptance(
      String consultant,
      String priority,
      String sedation,
      boolean sedated,
      String accessSite,
      String sips,
      String visit) {}

  /** Somebody who may be named as the treating clinician. */
  public record Clinician(AccountId id, String name) {}

  /** Whether a decision can be taken now. */
  public boolean isDecidable() {
    return status == ReferralStatus.RECEIVED;
  }

  /** Whether gates and later facts belong to a plan already. */
  public boolean isAccepted() {
    return status == ReferralStatus.ACCEPTED || status == ReferralStatus.BOOKED;
  }

  /** Whether a result or an answer may still be entered. */
  public boolean isOpen() {
    return isAccepted() || isDecidable() || status == ReferralStatus.INFORMATION_REQUESTED;
  }

  /** The safety questions that nobody has answered, in the order of the page. */
  public List<SafetyFactGroup.Fact> openQuestions() {
    Set<String> elsewhere = Set.of("", "kidney");
    return safety.stream()
        .flatMap(group -> group.facts().stream())
        .filter(fact -> fact.isOpen() && !elsewhere.contains(fact.key()))
        .toList();
  }
}
