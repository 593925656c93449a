package health.soleus.scheduling.booking;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.access.Role;
import health.soleus.persistence.event.DayCaseCancelled;
import health.soleus.persistence.scheduling.Booking;
import health.soleus.persistence.scheduling.Bookings;
import health.soleus.persistence.scheduling.CancellationReason;
import health.soleus.persistence.type.BookingId;
import health.soleus.persistence.type.Refused;
import health.soleus.persistence.type.StaffWords;
import health.soleus.persistence.type.UseCase;
import health.soleus.referral.worklist.AcceptedReferral;
import health.soleus.referral.worklist.AcceptedReferrals;
import health.soleus.scheduling.preparation.PlanEnd;
import health.soleus.scheduling.preparation.VisitPlanner;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** A visit will not happen: slot, plan and referral are free again, and the patient waits on. */
@UseCase
@ApplicationScoped
public class CancelDayCase {
  private static final int LONGEST_COMMENT = 1000;

  private final AcceptedReferrals referrals;
  private final Bookings bookings;
  private final SlotClaims slots;
  private final VisitPlanner planner;
  private final Announcements announcements;
  private final Clock clock;

  @Inject
  public CancelDayCase(
      AcceptedReferrals referrals,
      Bookings bookings,
      SlotClaims slots,
      VisitPlanner planner,
      Announcements announcements,
      Clock clock) {
    this.referrals = referrals;
    this.bookings = bookings;
    this.slots = slots;
    this.planner = planner;
    this.announcements = announcements;
    this.clock = clock;
  }

  /**
   * Cancels.
   *
   * @param comment mandatory with some reasons, else it may be empty
   * @return a sentence for the clerk; for a visit that was cancelled before, by whom and when
   */
  @Transactional
  public String cancel(Caller caller, BookingId id, CancellationReason reason, String comment) {
    caller.must(Role.BOOKING);
    Instant now = clock.instant();
    mustSayEnough(reason, comment);
    Booking found = bookings.require(id);
    if (!found.status().isLive()) {
      return said(found);
    }
    AcceptedReferral referral = referrals.claim(found.referral());
    Booking booking = bookings.requireLocked(id);
    if (!booking.status().isLive()) {
      return said(booking);
    }
    mustBeToCome(booking, now);
    booking.cancel(reason, comment.strip(), caller, now);
    slots.release(id);
    PlanEnd end = planner.end(id);
    referral.released();
    announcements.tell(caller, "CancelDayCase", id.value(), event(booking, reason, end, now));
    return said(booking);
  }

  private static void mustSayEnough(CancellationReason reason, String comment) {
    if (reason.isCommentMandatory() && comment.isBlank()) {
      throw new Refused("Enter a comment: \"" + reason.words() + "\" says too little alone.");
    }
    if (comment.length() > LONGEST_COMMENT) {
      throw new Refused(
          "The comment is too long by %d characters. Shorten it to %d."
              .formatted(comment.length() - LONGEST_COMMENT, LONGEST_COMMENT));
    }
  }

  private static void mustBeToCome(Booking booking, Instant now) {
    if (!booking.start().isAfter(now)) {
      throw new Refused(
          "This visit began at "
              + StaffWords.timeAndDay(booking.start())
              + ". A visit can be cancelled until it begins.");
    }
  }

  private static String said(Booking booking) {
    Instant at = booking.cancelledAt();
    return "Cancelled"
        + (at == null ? "" : " at " + StaffWords.time(at))
        + " by "
        + booking.cancelledByName()
        + '.';
  }

  private static DayCaseCancelled event(
      Booking booking, CancellationReason reason, PlanEnd end, Instant now) {
    return new DayCaseCancelled(
        UUID.randomUUID(),
        now,
        booking.referral(),
        booking.patient(),
        booking.id(),
        end.plan(),
        booking.arrival(),
        reason.name(),
        end.medicinePlanRunning());
  }
}
