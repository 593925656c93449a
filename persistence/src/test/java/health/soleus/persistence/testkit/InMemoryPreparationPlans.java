package health.soleus.persistence.testkit;

import health.soleus.persistence.preparation.PlanStatus;
import health.soleus.persistence.preparation.PreparationPlan;
import health.soleus.persistence.preparation.PreparationPlans;
import health.soleus.persistence.type.BookingId;
import health.soleus.persistence.type.PlanId;
import health.soleus.persistence.type.ReferralId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** Plans without a database; like it, it keeps one live version for each booking. */
public final class InMemoryPreparationPlans implements PreparationPlans {
  private final List<PreparationPlan> plans = new CopyOnWriteArrayList<>();

  @Override
  public void add(PreparationPlan plan) {
    boolean second = live(plan.booking()).isPresent();
    boolean sameVersion =
        all(plan.booking()).stream().anyMatch(old -> old.planVersion() == plan.planVersion());
    if (second || sameVersion) {
      throw new IllegalStateException("a booking has one live plan, and versions count up");
    }
    plans.add(plan);
  }

  @Override
  public Optional<PreparationPlan> find(PlanId id) {
    return plans.stream().filter(plan -> plan.id().equals(id)).findFirst();
  }

  @Override
  public Optional<PreparationPlan> live(BookingId booking) {
    return live().filter(plan -> plan.booking().equals(booking)).findFirst();
  }

  @Override
  public Optional<PreparationPlan> live(ReferralId referral) {
    return live().filter(plan -> plan.referral().equals(referral)).findFirst();
  }

  @Override
  public List<PreparationPlan> all(BookingId booking) {
    return plans.stream()
        .filter(plan -> plan.booking().equals(booking))
        .sorted(Comparator.comparingInt(PreparationPlan::planVersion))
        .toList();
  }

  @Override
  public List<PreparationPlan> liveOf(Collection<BookingId> bookings) {
    return live()
        .filter(plan -> bookings.contains(plan.booking()))
        .sorted(Comparator.comparing(plan -> plan.visit().arrival()))
        .toList();
  }

  @Override
  public void supersede(BookingId booking) {
    live(booking).ifPresent(PreparationPlan::supersede);
  }

  @Override
  public Optional<PlanStatus> lockForSending(PlanId id) {
    return find(id).map(PreparationPlan::status);
  }

  private Stream<PreparationPlan> live() {
    return plans.stream().filter(plan -> plan.status() != PlanStatus.SUPERSEDED);
  }
}
