package health.soleus.scheduling.web.booking;

import health.soleus.persistence.access.Caller;
import health.soleus.scheduling.booking.ProvisionalBookings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The visits that are not confirmed yet, with who must act on each and by when. */
@Named("provisionalPage")
@RequestScoped
public class ProvisionalPage {
  static final String PATH = "/booking/provisional.xhtml";

  private final Caller caller;
  private final ProvisionalBookings provisional;
  private final ListAddress address;
  private @Nullable Listing<GateRow> list;

  @Inject
  ProvisionalPage(Caller caller, ProvisionalBookings provisional, ListAddress address) {
    this.caller = caller;
    this.provisional = provisional;
    this.address = address;
  }

  /** Keeps a search that was typed, else shows the list. */
  public @Nullable String open() {
    return address.isSearch() ? address.search(PATH) : show();
  }

  private @Nullable String show() {
    Map<String, Comparator<GateRow>> orders = new LinkedHashMap<>();
    orders.put("due", Comparator.comparing(GateRow::due));
    orders.put("name", Comparator.comparing(row -> row.patient().name()));
    orders.put("visit", Comparator.comparing(GateRow::arrival));
    List<GateRow> rows = GateRow.of(provisional.of(caller));
    list = Listing.of(rows, orders, GateRow::searchable, address.asked(PATH));
    return null;
  }

  /** There is something to show: not yet while Faces still reads the request. */
  public boolean isReady() {
    return list != null;
  }

  public Listing<GateRow> getList() {
    return Objects.requireNonNull(list);
  }
}
