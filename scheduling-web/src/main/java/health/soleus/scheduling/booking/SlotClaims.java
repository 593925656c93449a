package health.soleus.scheduling.booking;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.preparation.Visit;
import health.soleus.persistence.scheduling.Allocations;
import health.soleus.persistence.scheduling.SessionList;
import health.soleus.persistence.scheduling.SessionLists;
import health.soleus.persistence.scheduling.Slot;
import health.soleus.persistence.scheduling.SlotStanding;
import health.soleus.persistence.scheduling.Taking;
import health.soleus.persistence.type.BookingId;
import health.soleus.persistence.type.Refused;
import health.soleus.persistence.type.SlotId;
import health.soleus.persistence.type.SlotTaken;
import health.soleus.referral.worklist.AcceptedReferral;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes a slot inside a use case's transaction: the list's row first, then the decision again on
 * what is true behind the lock, and the database's constraint last (D13).
 */
@ApplicationScoped
class SlotClaims {
  static final Duration HOLD = Duration.ofMinutes(10);

  private final SessionLists lists;
  private final Allocations allocations;
  private final SlotSituations situations;

  @Inject
  SlotClaims(SessionLists lists, Allocations allocations, SlotSituations situations) {
    this.lists = lists;
    this.allocations = allocations;
    this.situations = situations;
  }

  /** A slot that may be taken now; its list is locked until the transaction ends. */
  record ClaimedSlot(Slot slot, Visit visit, Taking taking) {}

  /** SlotTaken when somebody has it, Refused with every other reason. */
  ClaimedSlot claim(Caller caller, AcceptedReferral referral, SlotId wanted, Instant now) {
    SessionList list = lists.requireLockedWith(wanted);
    SlotStanding standing = allocations.standing(wanted, referral.patient(), now);
    mustBeFree(BookingPolicy.obstacles(situations.of(caller, referral, standing, now)));
    return new ClaimedSlot(
        list.slot(wanted),
        situations.visit(standing),
        new Taking(wanted, referral.id(), caller, now, list.uses(wanted, referral.patient())));
  }

  private static void mustBeFree(List<Obstacle> obstacles) {
    for (Obstacle obstacle : obstacles) {
      @Nullable String by = obstacle.by();
      @Nullable Instant at = obstacle.at();
      if (obstacle.isTaken() && by != null && at != null) {
        throw new SlotTaken(by, at);
      }
    }
    if (!obstacles.isEmpty()) {
      throw new Refused(obstacles.stream().map(Obstacle::sentence).toList());
    }
  }

  /** The caller decides; the answer is when the hold ends by itself. */
  Instant hold(ClaimedSlot claimed) {
    Instant until = claimed.taking().at().plus(HOLD);
    allocations.hold(claimed.taking(), until);
    return until;
  }

  /** The slot is the booking's, and nothing else of the booking's is taken any more. */
  void book(ClaimedSlot claimed, BookingId booking) {
    allocations.release(booking);
    allocations.book(claimed.taking(), booking);
  }

  void release(BookingId booking) {
    allocations.release(booking);
  }
}
