package health.soleus.persistence.testkit;

import health.soleus.persistence.scheduling.Booking;
import health.soleus.persistence.scheduling.BookingStatus;
import health.soleus.persistence.scheduling.Bookings;
import health.soleus.persistence.type.BookingId;
import health.soleus.persistence.type.NotThere;
import health.soleus.persistence.type.ReferralId;
import health.soleus.persistence.type.SessionListId;
import health.soleus.persistence.type.SlotTaken;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Bookings in memory. */
public final class InMemoryBookings implements Bookings {
  private final Map<BookingId, Booking> bookings = new LinkedHashMap<>();
  private final InMemorySessionLists lists;

  public InMemoryBookings(InMemorySessionLists lists) {
    this.lists = lists;
  }

  @Override
  public void add(Booking booking) {
    if (liveOf(booking.referral()).isPresent()) {
      throw new SlotTaken(
          "referral_has_at_most_one_live_booking", new IllegalStateException("in memory"));
    }
    bookings.put(booking.id(), booking);
  }

  @Override
  public Optional<Booking> find(BookingId id) {
    return Optional.ofNullable(bookings.get(id));
  }

  @Override
  public Booking require(BookingId id) {
    return find(id).orElseThrow(NotThere::new);
  }

  @Override
  public Booking requireLocked(BookingId id) {
    return require(id);
  }

  @Override
  public Optional<Booking> liveOf(ReferralId referral) {
    return stream().filter(booking -> booking.referral().equals(referral)).findFirst();
  }

  @Override
  public List<Booking> live() {
    return stream().toList();
  }

  @Override
  public List<Booking> provisional() {
    return stream().filter(booking -> booking.status() == BookingStatus.PROVISIONAL).toList();
  }

  @Override
  public List<Booking> ofSession(SessionListId list) {
    return stream().filter(b -> lists.requireWith(b.slot()).id().equals(list)).toList();
  }

  private Stream<Booking> stream() {
    return bookings.values().stream()
        .filter(booking -> booking.status().isLive())
        .sorted(Comparator.comparing(Booking::start));
  }
}
