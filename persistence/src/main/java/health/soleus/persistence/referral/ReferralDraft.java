package health.soleus.persistence.referral;

import health.soleus.persistence.document.RecordJson;
import health.soleus.persistence.type.AccountId;
import health.soleus.persistence.type.DraftId;
import health.soleus.persistence.type.OdsCode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A referral while it is written: the answers of each page as they were given, kept at every
 * Continue. It becomes a referral once, or is discarded.
 */
@Entity
@Table(name = "referral_draft")
public class ReferralDraft {
  /**
   * The answers of one page.
   *
   * @param question id of the page, for example "which-leg"
   * @param fields what was chosen or typed, by field name
   */
  public record Answer(String question, Map<String, Values> fields) {}

  /** The values of one field, in the order given. */
  public record Values(List<String> values) {}

  @Id private UUID id;

  @Column(name = "practice_ods_code")
  private String practiceOdsCode;

  @Column(name = "account_id")
  private UUID accountId;

  @Column(name = "account_name")
  private String accountName;

  @Enumerated(EnumType.STRING)
  private DraftStatus status;

  private String answers;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "saved_at")
  private Instant savedAt;

  @Version private int version;

  protected ReferralDraft() {}

  public ReferralDraft(DraftId id, OdsCode practice, AccountId by, String byName, Instant at) {
    this.id = id.value();
    this.practiceOdsCode = practice.value();
    this.accountId = by.value();
    this.accountName = byName;
    this.status = DraftStatus.OPEN;
    this.answers = "[]";
    this.startedAt = at;
    this.savedAt = at;
  }

  /** The page's answers replace what it had. */
  public void keep(Answer answer, Instant at) {
    Map<String, Answer> byQuestion = byQuestion();
    byQuestion.put(answer.question(), answer);
    answers = RecordJson.writeAll(byQuestion.values());
    savedAt = at;
  }

  /** The page is asked again as if it had never been answered. */
  public void forget(String question, Instant at) {
    Map<String, Answer> byQuestion = byQuestion();
    if (byQuestion.remove(question) != null) {
      answers = RecordJson.writeAll(byQuestion.values());
      savedAt = at;
    }
  }

  public void stop() {
    status = DraftStatus.STOPPED;
  }

  /** The urgent signs were ruled out. */
  public void reopen() {
    status = DraftStatus.OPEN;
  }

  public void sent() {
    status = DraftStatus.SENT;
  }

  public void discard() {
    status = DraftStatus.DISCARDED;
  }

  private Map<String, Answer> byQuestion() {
    Map<String, Answer> byQuestion = new LinkedHashMap<>();
    answers().forEach(answer -> byQuestion.put(answer.question(), answer));
    return byQuestion;
  }

  public DraftId id() {
    return new DraftId(id);
  }

  public OdsCode practice() {
    return new OdsCode(practiceOdsCode);
  }

  public DraftStatus status() {
    return status;
  }

  /** In the order in which the pages were first answered. */
  public List<Answer> answers() {
    return RecordJson.readAll(answers, Answer.class);
  }

  public Instant savedAt() {
    return savedAt;
  }
}
