package health.soleus.persistence.patient;

import health.soleus.persistence.type.PatientId;
import health.soleus.persistence.type.ReferralId;
import health.soleus.persistence.type.ReferralReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/**
 * The number that a patient quotes when they call about one of their referrals. It is kept here so
 * that a message can name it without knowing the referral, and so that no event carries it.
 */
@Entity
@Table(name = "patient_reference")
public class QuotedReference {
  @Id
  @Column(name = "referral_id")
  private UUID referralId;

  @Column(name = "patient_id")
  private UUID patientId;

  private String reference;

  @Version private int version;

  protected QuotedReference() {}

  public QuotedReference(ReferralId referral, PatientId patient, ReferralReference reference) {
    this.referralId = referral.value();
    this.patientId = patient.value();
    this.reference = reference.value();
  }

  public ReferralId referral() {
    return new ReferralId(referralId);
  }

  public ReferralReference reference() {
    return new ReferralReference(reference);
  }
}
