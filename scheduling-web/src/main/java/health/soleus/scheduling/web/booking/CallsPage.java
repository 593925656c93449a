package health.soleus.scheduling.web.booking;

import health.soleus.persistence.access.Caller;
import health.soleus.scheduling.calls.CallsToMake;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The calls that a person makes because no message can, with the words to say. */
@Named("callsPage")
@RequestScoped
public class CallsPage {
  static final String PATH = "/booking/calls.xhtml";

  private final Caller caller;
  private final CallsToMake calls;
  private final ListAddress address;
  private @Nullable Listing<CallRow> list;

  @Inject
  CallsPage(Caller caller, CallsToMake calls, ListAddress address) {
    this.caller = caller;
    this.calls = calls;
    this.address = address;
  }

  /** Keeps a search that was typed, else shows the list. */
  public @Nullable String open() {
    return address.isSearch() ? address.search(PATH) : show();
  }

  private @Nullable String show() {
    Map<String, Comparator<CallRow>> orders = new LinkedHashMap<>();
    orders.put("due", Comparator.comparing(CallRow::due));
    orders.put("name", Comparator.comparing(row -> row.patient().name()));
    List<CallRow> rows = calls.of(caller).stream().map(CallRow::of).toList();
    list = Listing.of(rows, orders, CallRow::searchable, address.asked(PATH));
    return null;
  }

  /** There is something to show: not yet while Faces still reads the request. */
  public boolean isReady() {
    return list != null;
  }

  public Listing<CallRow> getList() {
    return Objects.requireNonNull(list);
  }
}
