package health.soleus.persistence.scheduling;

import health.soleus.persistence.turn.Turn;
import health.soleus.persistence.type.AccountId;
import health.soleus.persistence.type.BookingId;
import health.soleus.persistence.type.NotThere;
import health.soleus.persistence.type.PatientId;
import health.soleus.persistence.type.ReferralId;
import health.soleus.persistence.type.SlotId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The allocations in the database, whose three constraints have the last word (D13). */
@ApplicationScoped
class JpaAllocations implements Allocations {
  private static final UUID NOBODY = new UUID(0, 0);

  @PersistenceContext private EntityManager entities;

  @Override
  public SlotStanding standing(SlotId slot, PatientId patient, Instant now) {
    TypedQuery<Object[]> query =
        standings(" where s.id = :slot", patient.value(), now).setParameter("slot", slot.value());
    return Standings.of(query.getResultList()).stream().findFirst().orElseThrow(NotThere::new);
  }

  @Override
  public List<SlotStanding> standing(PatientId patient, Instant from, Instant until, Instant now) {
    return standing(patient.value(), from, until, now);
  }

  @Override
  public List<SlotStanding> standing(Instant from, Instant until, Instant now) {
    return standing(NOBODY, from, until, now);
  }

  private List<SlotStanding> standing(UUID patient, Instant from, Instant until, Instant now) {
    TypedQuery<Object[]> query =
        standings(" where s.startsAt >= :from and s.startsAt < :until", patient, now)
            .setParameter("from", from)
            .setParameter("until", until);
    return Standings.of(query.getResultList());
  }

  private TypedQuery<Object[]> standings(String which, UUID patient, Instant now) {
    return entities
        .createQuery(Standings.QUERY + which + Standings.ORDER, Object[].class)
        .setParameter("patient", patient)
        .setParameter("now", now);
  }

  @Override
  public void hold(Taking taking, Instant until) {
    endExpired(taking);
    entities
        .createQuery(
            "delete from ResourceAllocation a where a.state = HELD"
                + " and a.referralId = :referral and a.holderId = :holder and a.slotId <> :slot")
        .setParameter("referral", taking.referral().value())
        .setParameter("holder", taking.by().id().value())
        .setParameter("slot", taking.slot().value())
        .executeUpdate();
    List<ResourceAllocation> mine = ownHold(taking);
    List<ResourceAllocation> covered = bookedFor(taking.referral());
    List<ResourceAllocation> missing =
        missing(taking, mine, until).filter(n -> covered.stream().noneMatch(n::collides)).toList();
    mine.forEach(held -> held.heldUntil(until));
    write(missing);
  }

  @Override
  public void book(Taking taking, BookingId booking) {
    endExpired(taking);
    entities
        .createQuery(
            "delete from ResourceAllocation a where a.state = HELD"
                + " and a.referralId = :referral"
                + " and not (a.holderId = :holder and a.slotId = :slot)")
        .setParameter("referral", taking.referral().value())
        .setParameter("holder", taking.by().id().value())
        .setParameter("slot", taking.slot().value())
        .executeUpdate();
    List<ResourceAllocation> mine = ownHold(taking);
    List<ResourceAllocation> missing = missing(taking, mine, taking.at()).toList();
    mine.forEach(held -> held.booked(booking, taking.at()));
    missing.forEach(taken -> taken.booked(booking, taking.at()));
    write(missing);
  }

  private void endExpired(Taking taking) {
    entities
        .createQuery(
            "delete from ResourceAllocation a where a.state = HELD and a.expiresAt <= :now"
                + " and a.resourceId in :resources")
        .setParameter("now", taking.at())
        .setParameter("resources", taking.uses().stream().map(ResourceUse::resource).toList())
        .executeUpdate();
  }

  private List<ResourceAllocation> ownHold(Taking taking) {
    return entities
        .createQuery(
            "from ResourceAllocation a where a.state = HELD and a.slotId = :slot"
                + " and a.referralId = :referral and a.holderId = :holder",
            ResourceAllocation.class)
        .setParameter("slot", taking.slot().value())
        .setParameter("referral", taking.referral().value())
        .setParameter("holder", taking.by().id().value())
        .getResultList();
  }

  private List<ResourceAllocation> bookedFor(ReferralId referral) {
    return entities
        .createQuery(
            "from ResourceAllocation a where a.state = BOOKED and a.referralId = :referral",
            ResourceAllocation.class)
        .setParameter("referral", referral.value())
        .getResultList();
  }

  /** What the slot needs and the hold does not have, always in the same order. */
  private static Stream<ResourceAllocation> missing(
      Taking taking, List<ResourceAllocation> mine, Instant until) {
    return taking.uses().stream()
        .filter(use -> mine.stream().noneMatch(held -> held.kind() == use.kind()))
        .sorted(Comparator.comparing(ResourceUse::resource))
        .map(use -> ResourceAllocation.held(use, taking, until));
  }

  /**
   * Two who insert the same range at once would each wait for the other, until the database ends
   * one of them after a second. So they stand in line for each resource; what may be true is still
   * the constraint's decision alone.
   */
  private void write(List<ResourceAllocation> missing) {
    Collision.translated(
        () -> {
          missing.forEach(taken -> Turn.TAKING.await(entities, taken.resource()));
          missing.forEach(entities::persist);
          entities.flush();
        });
  }

  @Override
  public void letGo(SlotId slot, AccountId holder) {
    entities
        .createQuery(
            "delete from ResourceAllocation a where a.state = HELD and a.slotId = :slot"
                + " and a.holderId = :holder")
        .setParameter("slot", slot.value())
        .setParameter("holder", holder.value())
        .executeUpdate();
  }

  @Override
  public void release(BookingId booking) {
    entities
        .createQuery("delete from ResourceAllocation a where a.bookingId = :booking")
        .setParameter("booking", booking.value())
        .executeUpdate();
  }

  @Override
  public List<LiveUse> holds(Instant now) {
    return entities
        .createQuery(
            "from ResourceAllocation a where a.state = HELD and a.kind = ROOM"
                + " and a.expiresAt > :now order by a.startsAt",
            ResourceAllocation.class)
        .setParameter("now", now)
        .getResultStream()
        .map(LiveUse::of)
        .toList();
  }

  @Override
  public int sweep(Instant now) {
    return entities
        .createNativeQuery(
            "DELETE FROM scheduling_resource_allocation WHERE id IN ("
                + "SELECT id FROM scheduling_resource_allocation"
                + " WHERE state = 'HELD' AND expires_at <= :now FOR UPDATE SKIP LOCKED)")
        .setParameter("now", now)
        .executeUpdate();
  }
}
