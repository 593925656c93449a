package health.soleus.persistence.referral;

import health.soleus.persistence.clinical.AccessSite;
import health.soleus.persistence.clinical.SedationPlan;
import health.soleus.persistence.type.AccountId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the accepting decision fixed for the visit: who treats, how comfortable, where the catheter
 * enters. Every referral has the columns, so an empty one stands for "not accepted yet" and never
 * leaves {@link Referral}.
 */
@Embeddable
public class Acceptance {
  @Column(name = "consultant_account_id")
  private @Nullable UUID consultantAccountId;

  @Column(name = "consultant_name")
  private @Nullable String consultantName;

  @Enumerated(EnumType.STRING)
  private @Nullable SedationPlan sedation;

  @Enumerated(EnumType.STRING)
  @Column(name = "access_site")
  private @Nullable AccessSite accessSite;

  @Column(name = "sips_opt_out")
  private boolean sipsOptOut;

  /** Nobody has accepted yet. */
  protected Acceptance() {}

  Acceptance(TriageDecision.Accept decision) {
    consultantAccountId = decision.clinician().value();
    consultantName = decision.clinicianName();
    sedation = decision.sedation();
    accessSite = decision.accessSite();
    sipsOptOut = decision.sipsOptOut();
  }

  boolean isGiven() {
    return consultantAccountId != null;
  }

  void changeTo(SedationPlan newer) {
    sedation = newer;
  }

  /** Who will treat. */
  public AccountId consultant() {
    return new AccountId(Objects.requireNonNull(consultantAccountId));
  }

  public String consultantName() {
    return Objects.requireNonNull(consultantName);
  }

  public SedationPlan sedation() {
    return Objects.requireNonNull(sedation);
  }

  public AccessSite accessSite() {
    return Objects.requireNonNull(accessSite);
  }

  /** Nothing by mouth once clear drinks stop (FAST-3). */
  public boolean sipsOptOut() {
    return sipsOptOut;
  }
}
