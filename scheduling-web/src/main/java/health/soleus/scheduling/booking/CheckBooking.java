package health.soleus.scheduling.booking;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.access.Role;
import health.soleus.persistence.audit.AuditTrail;
import health.soleus.persistence.patient.Patients;
import health.soleus.persistence.scheduling.Booking;
import health.soleus.persistence.scheduling.Bookings;
import health.soleus.persistence.type.BookingId;
import health.soleus.persistence.type.ReferralId;
import health.soleus.persistence.type.SlotId;
import health.soleus.persistence.type.UseCase;
import health.soleus.referral.worklist.AcceptedReferral;
import health.soleus.referral.worklist.AcceptedReferrals;
import health.soleus.scheduling.booking.Offers.LastLook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Shows what booking or moving would mean, before it is done; nothing is stored but the trail. */
@UseCase
@ApplicationScoped
public class CheckBooking {
  private final AcceptedReferrals referrals;
  private final Bookings bookings;
  private final Patients patients;
  private final Offers offers;
  private final AuditTrail trail;
  private final Clock clock;

  @Inject
  public CheckBooking(
      AcceptedReferrals referrals,
      Bookings bookings,
      Patients patients,
      Offers offers,
      AuditTrail trail,
      Clock clock) {
    this.referrals = referrals;
    this.bookings = bookings;
    this.patients = patients;
    this.offers = offers;
    this.trail = trail;
    this.clock = clock;
  }

  /** Before this referral is booked into this slot. */
  @Transactional
  public BookingCheck before(Caller caller, ReferralId referral, SlotId slot) {
    caller.must(Role.BOOKING);
    return check(caller, referrals.look(referral), null, slot);
  }

  /** Before this visit is moved to this slot. */
  @Transactional
  public BookingCheck beforeMove(Caller caller, BookingId moving, SlotId slot) {
    caller.must(Role.BOOKING);
    Booking booking = bookings.require(moving);
    return check(caller, referrals.look(booking.referral()), booking.id(), slot);
  }

  private BookingCheck check(
      Caller caller, AcceptedReferral referral, @Nullable BookingId moving, SlotId slot) {
    LastLook look = offers.lastLook(caller, referral, slot, clock.instant());
    trail.append(caller, "CheckBooking", referral.patient().value());
    return new BookingCheck(
        referral.id(),
        moving,
        PatientBanner.of(patients.require(referral.patient()), referral),
        look.offer(),
        referral.sedation(),
        referral.accessSite(),
        referral.consultantName(),
        referral.breachDate(),
        look.planned().content(),
        look.planned().messages(),
        referral.factsVersion());
  }
}
