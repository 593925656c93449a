package health.soleus.scheduling.booking;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.access.Role;
import health.soleus.persistence.audit.AuditTrail;
import health.soleus.persistence.clinical.SedationPlan;
import health.soleus.persistence.clinical.Stated;
import health.soleus.persistence.patient.Patients;
import health.soleus.persistence.scheduling.Booking;
import health.soleus.persistence.scheduling.Bookings;
import health.soleus.persistence.type.BookingId;
import health.soleus.persistence.type.ClinicalPriority;
import health.soleus.persistence.type.NotThere;
import health.soleus.persistence.type.ReferralId;
import health.soleus.persistence.type.StaffWords;
import health.soleus.persistence.type.UseCase;
import health.soleus.referral.worklist.AcceptedReferral;
import health.soleus.referral.worklist.AcceptedReferrals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Opens an accepted patient, to look for a slot. */
@UseCase
@ApplicationScoped
public class OpenAccepted {
  private final AcceptedReferrals referrals;
  private final Bookings bookings;
  private final Patients patients;
  private final AuditTrail trail;

  @Inject
  public OpenAccepted(
      AcceptedReferrals referrals, Bookings bookings, Patients patients, AuditTrail trail) {
    this.referrals = referrals;
    this.bookings = bookings;
    this.patients = patients;
    this.trail = trail;
  }

  /** The patient, or NotThere when the referral is unknown or was never accepted. */
  @Transactional
  public PatientToBook open(Caller caller, ReferralId id) {
    caller.must(Role.BOOKING);
    AcceptedReferral referral = referrals.look(id);
    trail.append(caller, "OpenAccepted", referral.patient().value());
    Optional<Booking> visit = bookings.liveOf(id);
    return new PatientToBook(
        id,
        PatientBanner.of(patients.require(referral.patient()), referral),
        referral.priority() == ClinicalPriority.URGENT,
        referral.breachDate(),
        VisitWords.of(referral.sedation()),
        referral.accessSite().words(),
        referral.consultantName(),
        isAdultToAsk(referral),
        visit.map(Booking::id).orElse(null),
        visit.map(Booking::slot).orElse(null),
        visit.map(there -> said(caller, there)).orElse(""));
  }

  /** The patient whose visit is to be moved; NotThere when the visit is another patient's. */
  @Transactional
  public PatientToBook toMove(Caller caller, ReferralId id, BookingId moving) {
    caller.must(Role.BOOKING);
    if (!bookings.require(moving).referral().equals(id)) {
      throw new NotThere();
    }
    return open(caller, id);
  }

  /** Nobody has asked, or whoever was asked did not know: booking staff own the answer (ESC-1). */
  private static boolean isAdultToAsk(AcceptedReferral referral) {
    Stated adult = referral.facts().goingHome().adultOvernight();
    return referral.sedation() == SedationPlan.CONSCIOUS
        && (adult == Stated.NOT_ASKED || adult == Stated.NOT_KNOWN);
  }

  private static String said(Caller caller, Booking there) {
    String by = there.bookedBy().equals(caller.id()) ? "you" : there.bookedByName();
    return "Already booked at " + StaffWords.timeAndDay(there.bookedAt()) + " by " + by + ".";
  }
}
