package health.soleus.persistence.preparation;

import health.soleus.persistence.type.BookingId;
import health.soleus.persistence.type.PlanId;
import health.soleus.persistence.type.ReferralId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Every version of every preparation plan. */
public interface PreparationPlans {
  void add(PreparationPlan plan);

  Optional<PreparationPlan> find(PlanId id);

  /** The one version that may still speak; empty when the visit was cancelled. */
  Optional<PreparationPlan> live(BookingId booking);

  /** The live plan of the one visit a referral has. */
  Optional<PreparationPlan> live(ReferralId referral);

  /** Every version, oldest first. */
  List<PreparationPlan> all(BookingId booking);

  /** The live plans of these bookings, in one query. */
  List<PreparationPlan> liveOf(Collection<BookingId> bookings);

  /** Marks every live version SUPERSEDED, in the database before this returns. */
  void supersede(BookingId booking);

  /**
   * The plan's status, its row locked against a change until the transaction ends: what the claim
   * of a message asks before it lets the message leave (the fence). Empty when there is no such
   * plan.
   */
  Optional<PlanStatus> lockForSending(PlanId id);
}
