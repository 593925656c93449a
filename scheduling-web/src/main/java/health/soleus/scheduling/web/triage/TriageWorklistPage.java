package health.soleus.scheduling.web.triage;

import health.soleus.persistence.setting.Unit;
import health.soleus.referral.worklist.TriageWorklist;
import health.soleus.referral.worklist.WorklistQuery;
import health.soleus.referral.worklist.WorklistView;
import health.soleus.scheduling.web.support.CallerOfRequest;
import health.soleus.scheduling.web.support.KeptSearches;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The referrals that wait for the consultant. Filter, order and page stand in the address. */
@Named("triageWorklist")
@RequestScoped
public class TriageWorklistPage {
  static final String PATH = "/triage/worklist.xhtml";

  private final TriageWorklist worklist;
  private final CallerOfRequest callers;
  private final KeptSearches searches;
  private final HttpServletRequest request;
  private final Unit unit;
  private WorklistQuery query = WorklistQuery.first();
  private @Nullable WorklistView view;

  @Inject
  TriageWorklistPage(
      TriageWorklist worklist,
      CallerOfRequest callers,
      KeptSearches searches,
      HttpServletRequest request,
      Unit unit) {
    this.worklist = worklist;
    this.callers = callers;
    this.searches = searches;
    this.request = request;
    this.unit = unit;
  }

  /** Reads the address and loads the page of the list. */
  public void open() {
    query =
        WorklistQuery.read(
            parameter("list"),
            parameter("only"),
            parameter("sort"),
            searches.words(parameter("find")),
            number(parameter("page")));
    view = worklist.of(callers.caller(), query);
  }

  /** Keeps the words on the server and shows what they find; they never stand in an address. */
  public String search() {
    String token = searches.keep(parameter("search").strip());
    return PATH + "?faces-redirect=true" + (token.isEmpty() ? "" : "&find=" + token);
  }

  /** Loaded once a request; also when Faces reads the page before it runs an act. */
  public WorklistView getView() {
    if (view == null) {
      open();
    }
    return Objects.requireNonNull(view);
  }

  public String getUnitName() {
    return unit.name();
  }

  /** What was searched for; empty when nothing was. */
  public String getWords() {
    return query.search();
  }

  /** By what the list is ordered, as words. */
  public String getOrder() {
    return query.sort().words();
  }

  /** Nothing is on this list at all. */
  public boolean isBlank() {
    return getView().unfiltered() == 0 && query.search().isEmpty();
  }

  /** The search found nobody. */
  public boolean isNobodyFound() {
    return getView().unfiltered() == 0 && !query.search().isEmpty();
  }

  /** Only the filter hides what is there. */
  public boolean isFilteredToNone() {
    return getView().unfiltered() > 0 && getView().matching() == 0;
  }

  /** One sentence for a list with nothing on it. */
  public String getBlankText() {
    return switch (query.list()) {
      case DECIDE -> "You have no referrals to triage.";
      case WITH_GP -> "No referral waits for a GP's answer.";
      case ACCEPTED -> "No accepted referral is open.";
      case ALL -> "There are no open referrals.";
    };
  }

  /** One sentence for a filter that hides everything. */
  public String getFilteredText() {
    return query.filter().none() + " " + getView().unfiltered() + " without this filter.";
  }

  public boolean isFiltered() {
    return query.filter() != WorklistQuery.Filter.NONE;
  }

  /** The address of another list. */
  public String list(String name) {
    return request.getContextPath() + PATH + "?list=" + name + "&sort=" + sortName();
  }

  /** The address of this list, narrowed; narrowing twice by the same clears it. */
  public String only(String name) {
    boolean chosen = WorklistQuery.named(query.filter()).equals(name);
    return address(chosen ? "none" : name, sortName(), 1);
  }

  /** The address of this list without filter. */
  public String getUnfiltered() {
    return address("none", sortName(), 1);
  }

  /** The address of this list in another order. */
  public String sortedBy(String name) {
    return address(WorklistQuery.named(query.filter()), name, 1);
  }

  /** The aria-sort of a column head. */
  public String ariaSort(String name) {
    return sortName().equals(name) ? "ascending" : "none";
  }

  public String getPrevious() {
    return getView().page() == 1 ? "" : page(getView().page() - 1);
  }

  public String getNext() {
    return getView().page() == getView().pages() ? "" : page(getView().page() + 1);
  }

  private String page(int number) {
    return address(WorklistQuery.named(query.filter()), sortName(), number);
  }

  private String address(String filter, String sort, int page) {
    String find = query.search().isEmpty() ? "" : "&find=" + parameter("find");
    return request.getContextPath()
        + PATH
        + "?list="
        + WorklistQuery.named(query.list())
        + "&only="
        + filter
        + "&sort="
        + sort
        + find
        + (page == 1 ? "" : "&page=" + page);
  }

  private String sortName() {
    return WorklistQuery.named(query.sort());
  }

  private String parameter(String name) {
    return Objects.requireNonNullElse(request.getParameter(name), "");
  }

  private static int number(String text) {
    return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 1;
  }
}
