package health.soleus.scheduling.web.booking;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.access.Role;
import health.soleus.persistence.type.BookingId;
import health.soleus.persistence.type.London;
import health.soleus.scheduling.booking.BookingView;
import health.soleus.scheduling.booking.OpenBooking;
import health.soleus.scheduling.booking.WaitingList;
import health.soleus.scheduling.booking.WaitingListQuestion;
import health.soleus.scheduling.booking.WaitingListQuestion.Sort;
import health.soleus.scheduling.booking.WaitingListView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who waits for a date, with what is still open for each. */
@Named("waitingListPage")
@RequestScoped
public class WaitingListPage {
  static final String PATH = "/booking/waiting-list.xhtml";
  private static final String BOOKED = "booked";
  private static final Map<String, Sort> ORDERS =
      Map.of("breach", Sort.BREACH, "name", Sort.NAME, "waited", Sort.WAITED);

  private final Caller caller;
  private final WaitingList waiting;
  private final ListAddress address;
  private final OpenBooking bookings;
  private final Clock clock;
  private @Nullable JustBooked booked;
  private @Nullable Listing<WaitingRow> list;
  private int breachSoon;

  @Inject
  WaitingListPage(
      Caller caller, WaitingList waiting, ListAddress address, OpenBooking bookings, Clock clock) {
    this.caller = caller;
    this.waiting = waiting;
    this.address = address;
    this.bookings = bookings;
    this.clock = clock;
  }

  /** The address of this list for somebody who has just booked this visit. */
  static String after(BookingId booking) {
    return PATH + "?faces-redirect=true&" + BOOKED + "=" + booking;
  }

  /** Keeps a search that was typed, else shows the list. */
  public @Nullable String open() {
    return address.isSearch() ? address.search(PATH) : show();
  }

  private @Nullable String show() {
    Listing.Asked asked = address.asked(PATH);
    Sort sort = ORDERS.getOrDefault(asked.sort(), Sort.URGENCY);
    WaitingListView view =
        waiting.of(caller, new WaitingListQuestion(asked.words(), sort, asked.page()));
    List<WaitingRow> rows = view.people().stream().map(WaitingRow::of).toList();
    breachSoon = view.breachSoon();
    booked = justBooked();
    list =
        new Listing<>(
            new Listing.Shown<>(rows, view.everyone(), view.total(), from(view)),
            sort.name().toLowerCase(Locale.ROOT),
            asked);
    return null;
  }

  private @Nullable JustBooked justBooked() {
    String id = address.parameter(BOOKED);
    if (id.isEmpty()) {
      return null;
    }
    BookingView visit = bookings.open(caller, BookingId.parse(id));
    return visit.isLive() ? JustBooked.of(visit, London.dateOf(clock.instant())) : null;
  }

  private static int from(WaitingListView view) {
    return view.page() == view.pages()
        ? view.total() - view.people().size() + 1
        : (view.page() - 1) * view.people().size() + 1;
  }

  /** The reader is one of those who look for slots. */
  public boolean isForBooking() {
    return caller.role() == Role.BOOKING;
  }

  /** There is something to show: not yet while Faces still reads the request. */
  public boolean isReady() {
    return list != null;
  }

  public Listing<WaitingRow> getList() {
    return Objects.requireNonNull(list);
  }

  /** What was booked just now, null when this page is opened for itself. */
  public @Nullable JustBooked getBooked() {
    return booked;
  }

  /** How many reach their breach date within 14 days, or have. */
  public int getBreachSoon() {
    return breachSoon;
  }
}
