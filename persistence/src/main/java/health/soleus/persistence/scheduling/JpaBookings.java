package health.soleus.persistence.scheduling;

import health.soleus.persistence.type.BookingId;
import health.soleus.persistence.type.NotThere;
import health.soleus.persistence.type.ReferralId;
import health.soleus.persistence.type.SessionListId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The bookings in the database. */
@ApplicationScoped
class JpaBookings implements Bookings {
  private static final Set<BookingStatus> LIVE =
      Set.of(BookingStatus.PROVISIONAL, BookingStatus.CONFIRMED);

  @PersistenceContext private EntityManager entities;

  @Override
  public void add(Booking booking) {
    Collision.translated(
        () -> {
          entities.persist(booking);
          entities.flush();
        });
  }

  @Override
  public Optional<Booking> find(BookingId id) {
    return Optional.ofNullable(entities.find(Booking.class, id.value()));
  }

  @Override
  public Booking require(BookingId id) {
    return find(id).orElseThrow(NotThere::new);
  }

  @Override
  public Booking requireLocked(BookingId id) {
    Booking booking = require(id);
    entities.refresh(booking, LockModeType.PESSIMISTIC_WRITE);
    return booking;
  }

  @Override
  public Optional<Booking> liveOf(ReferralId referral) {
    return entities
        .createQuery(
            "from Booking b where b.referralId = :referral and b.status in :live", Booking.class)
        .setParameter("referral", referral.value())
        .setParameter("live", LIVE)
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<Booking> live() {
    return with(LIVE);
  }

  @Override
  public List<Booking> provisional() {
    return with(Set.of(BookingStatus.PROVISIONAL));
  }

  private List<Booking> with(Set<BookingStatus> statuses) {
    return entities
        .createQuery(
            "from Booking b where b.status in :statuses order by b.startsAt, b.id", Booking.class)
        .setParameter("statuses", statuses)
        .getResultList();
  }

  @Override
  public List<Booking> ofSession(SessionListId list) {
    return entities
        .createQuery(
            "select b from Booking b join Slot s on s.id = b.slotId"
                + " where s.sessionListId = :list and b.status in :live order by b.startsAt",
            Booking.class)
        .setParameter("list", list.value())
        .setParameter("live", LIVE)
        .getResultList();
  }
}
