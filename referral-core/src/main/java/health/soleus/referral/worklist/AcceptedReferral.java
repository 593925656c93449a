package health.soleus.referral.worklist;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.clinical.AccessSite;
import health.soleus.persistence.clinical.AchillesProblem;
import health.soleus.persistence.clinical.SafetyFacts;
import health.soleus.persistence.clinical.SedationPlan;
import health.soleus.persistence.type.AccountId;
import health.soleus.persistence.type.BookingId;
import health.soleus.persistence.type.ClinicalPriority;
import health.soleus.persistence.type.PatientId;
import health.soleus.persistence.type.ReferralId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A referral that a clinician has accepted: the only referral scheduling may hold. Only {@link
 * AcceptedReferrals} makes one.
 */
public interface AcceptedReferral {
  ReferralId id();

  PatientId patient();

  ClinicalPriority priority();

  Instant receivedAt();

  /** The last day within 18 weeks (D9). */
  LocalDate breachDate();

  LocalDate contactBy();

  AchillesProblem problem();

  SafetyFacts facts();

  /** Grows whenever a fact that a plan rests on changes. */
  int factsVersion();

  SedationPlan sedation();

  AccessSite accessSite();

  /** The consultant wants nothing by mouth once clear drinks stop (FAST-3). */
  boolean sipsOptOut();

  AccountId consultant();

  String consultantName();

  boolean isBooked();

  /** The referral has a visit; a move keeps the booking's id (D12). */
  void booked(BookingId booking, Instant start);

  /** The visit will not happen: the patient waits for a date again. */
  void released();

  /** An answer or a result arrived; {@code what} is the line of history it leaves. */
  void learn(SafetyFacts newer, String what, Caller caller, Instant at);

  /** A consultant has signed what happens to every blood thinner; the GP reads it. */
  void planSigned(Caller caller, Instant at);

  /** The sedation plan changed after the decision (H26). */
  void changeSedation(SedationPlan newer, Caller caller, Instant at);
}
