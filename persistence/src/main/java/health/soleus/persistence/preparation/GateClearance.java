package health.soleus.persistence.preparation;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.type.ReferralId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * A named clinician cleared a gate of one referral. It is never changed; a newer fact has another
 * subject, so that an old clearance does not cover it.
 */
@Entity
@Immutable
@Table(name = "preparation_gate_clearance")
public class GateClearance {
  @Id private UUID id;

  @Column(name = "referral_id")
  private UUID referralId;

  @Column(name = "rule_id")
  private String ruleId;

  private String subject;

  @Enumerated(EnumType.STRING)
  private ClearanceKind kind;

  @Column(name = "account_id")
  private UUID accountId;

  @Column(name = "account_name")
  private String accountName;

  private String reason;

  @Column(name = "cleared_at")
  private Instant clearedAt;

  protected GateClearance() {}

  private GateClearance(
      ReferralId referral, Cleared what, Caller by, ClearanceKind kind, String reason, Instant at) {
    this.id = UUID.randomUUID();
    this.referralId = referral.value();
    this.ruleId = what.ruleId();
    this.subject = what.subject();
    this.accountId = by.id().value();
    this.accountName = by.name();
    this.kind = kind;
    this.reason = reason;
    this.clearedAt = at;
  }

  /** The caller looked at this and says why the visit may go ahead. */
  public static GateClearance reviewed(
      ReferralId referral, Cleared what, Caller by, String reason, Instant at) {
    return new GateClearance(referral, what, by, ClearanceKind.REVIEWED, reason, at);
  }

  /** The caller signs that this blood thinner goes on unchanged. */
  public static GateClearance signedContinue(
      ReferralId referral, Cleared what, Caller by, String reason, Instant at) {
    return new GateClearance(referral, what, by, ClearanceKind.SIGNED_CONTINUE, reason, at);
  }

  /** Which gate: the rule and what exactly it is about. */
  public record Cleared(String ruleId, String subject) {}

  public ReferralId referral() {
    return new ReferralId(referralId);
  }

  public String ruleId() {
    return ruleId;
  }

  public String subject() {
    return subject;
  }

  public String byName() {
    return accountName;
  }

  public String reason() {
    return reason;
  }

  public Instant at() {
    return clearedAt;
  }

  /** The same as a fact for the protocol. */
  public Clearance fact() {
    return new Clearance(ruleId, subject, kind, accountName, reason, clearedAt);
  }
}
