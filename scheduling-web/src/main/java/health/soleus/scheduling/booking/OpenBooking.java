package health.soleus.scheduling.booking;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.access.Role;
import health.soleus.persistence.audit.AuditTrail;
import health.soleus.persistence.patient.Patients;
import health.soleus.persistence.preparation.PlanStatus;
import health.soleus.persistence.preparation.PreparationPlan;
import health.soleus.persistence.preparation.PreparationPlans;
import health.soleus.persistence.scheduling.Booking;
import health.soleus.persistence.scheduling.Bookings;
import health.soleus.persistence.scheduling.CancellationReason;
import health.soleus.persistence.scheduling.Room;
import health.soleus.persistence.scheduling.SessionList;
import health.soleus.persistence.scheduling.SessionLists;
import health.soleus.persistence.type.BookingId;
import health.soleus.persistence.type.StaffWords;
import health.soleus.persistence.type.UseCase;
import health.soleus.referral.worklist.AcceptedReferral;
import health.soleus.referral.worklist.AcceptedReferrals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Opens one visit. */
@UseCase
@ApplicationScoped
public class OpenBooking {
  private final Bookings bookings;
  private final AcceptedReferrals referrals;
  private final Patients patients;
  private final SessionLists lists;
  private final PreparationPlans plans;
  private final AuditTrail trail;

  @Inject
  public OpenBooking(
      Bookings bookings,
      AcceptedReferrals referrals,
      Patients patients,
      SessionLists lists,
      PreparationPlans plans,
      AuditTrail trail) {
    this.bookings = bookings;
    this.referrals = referrals;
    this.patients = patients;
    this.lists = lists;
    this.plans = plans;
    this.trail = trail;
  }

  /** The visit, or NotThere. */
  @Transactional
  public BookingView open(Caller caller, BookingId id) {
    caller.must(Role.BOOKING, Role.CONSULTANT);
    Booking booking = bookings.require(id);
    AcceptedReferral referral = referrals.look(booking.referral());
    trail.append(caller, "OpenBooking", booking.patient().value());
    SessionList list = lists.requireWith(booking.slot());
    List<PreparationPlan> versions = plans.all(id);
    Optional<PreparationPlan> plan = live(versions);
    return new BookingView(
        id,
        booking.referral(),
        booking.slot(),
        booking.status(),
        PatientBanner.of(patients.require(booking.patient()), referral),
        list.day(),
        booking.arrival(),
        booking.start(),
        booking.place(),
        lists.find(list.room()).map(Room::name).orElse(""),
        list.operatorName(),
        referral.sedation(),
        referral.accessSite(),
        referral.breachDate(),
        history(booking),
        plan.map(PreparationPlan::planVersion).orElse(0),
        plan.map(PreparationPlan::content).orElse(null),
        plan.map(PreparationPlan::messages).orElse(List.of()),
        InstructionLetter.of(versions));
  }

  /** The one version that may still speak. */
  static Optional<PreparationPlan> live(List<PreparationPlan> versions) {
    return versions.stream().filter(plan -> plan.status() != PlanStatus.SUPERSEDED).findFirst();
  }

  /** The visit for those who may cancel it, before they are asked why. */
  @Transactional
  public BookingView toCancel(Caller caller, BookingId id) {
    caller.must(Role.BOOKING);
    return open(caller, id);
  }

  private static List<String> history(Booking booking) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "Booked by %s at %s. The patient agreed %s."
            .formatted(
                booking.bookedByName(),
                StaffWords.timeAndDay(booking.bookedAt()),
                booking.agreement().words()));
    CancellationReason reason = booking.cancellationReason();
    Instant at = booking.cancelledAt();
    if (reason != null && at != null) {
      lines.add(
          "Cancelled by %s at %s. %s. %s"
              .formatted(
                  booking.cancelledByName(),
                  StaffWords.timeAndDay(at),
                  reason.words(),
                  booking.cancellationComment())
              .strip());
    }
    return lines;
  }
}
