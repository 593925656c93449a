package health.soleus.persistence.preparation;

import health.soleus.persistence.type.BookingId;
import health.soleus.persistence.type.PlanId;
import health.soleus.persistence.type.ReferralId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The plans in the database, which keeps one live version for each booking. */
@ApplicationScoped
class JpaPreparationPlans implements PreparationPlans {
  @PersistenceContext private EntityManager entities;

  @Override
  public void add(PreparationPlan plan) {
    entities.persist(plan);
    entities.flush();
  }

  @Override
  public Optional<PreparationPlan> find(PlanId id) {
    return Optional.ofNullable(entities.find(PreparationPlan.class, id.value()));
  }

  @Override
  public Optional<PreparationPlan> live(BookingId booking) {
    return liveOf(List.of(booking)).stream().findFirst();
  }

  @Override
  public Optional<PreparationPlan> live(ReferralId referral) {
    return entities
        .createQuery(
            "from PreparationPlan p where p.referralId = :referral and p.status <> :superseded",
            PreparationPlan.class)
        .setParameter("referral", referral.value())
        .setParameter("superseded", PlanStatus.SUPERSEDED)
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<PreparationPlan> all(BookingId booking) {
    return entities
        .createQuery(
            "from PreparationPlan p where p.bookingId = :booking order by p.planVersion",
            PreparationPlan.class)
        .setParameter("booking", booking.value())
        .getResultList();
  }

  @Override
  public List<PreparationPlan> liveOf(Collection<BookingId> bookings) {
    if (bookings.isEmpty()) {
      return List.of();
    }
    List<UUID> ids = bookings.stream().map(BookingId::value).toList();
    return entities
        .createQuery(
            "from PreparationPlan p where p.bookingId in :bookings and p.status <> :superseded"
                + " order by p.arrival",
            PreparationPlan.class)
        .setParameter("bookings", ids)
        .setParameter("superseded", PlanStatus.SUPERSEDED)
        .getResultList();
  }

  @Override
  public void supersede(BookingId booking) {
    live(booking).ifPresent(PreparationPlan::supersede);
    entities.flush();
  }

  /** A native query: it must ask the database, not what this transaction remembers. */
  @Override
  public Optional<PlanStatus> lockForSending(PlanId id) {
    List<?> found =
        entities
            .createNativeQuery("SELECT status FROM preparation_plan WHERE id = :id FOR SHARE")
            .setParameter("id", id.value())
            .getResultList();
    return found.stream().findFirst().map(status -> PlanStatus.valueOf((String) status));
  }
}
