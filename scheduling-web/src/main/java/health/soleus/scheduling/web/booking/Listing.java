package health.soleus.scheduling.web.booking;

import health.soleus.scheduling.booking.SearchWords;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * One page of a worklist: what was searched for, in the order that was asked for, with the
 * addresses of the other orders and pages.
 */
public final class Listing<T> {
  static final int PAGE = 50;

  /**
   * What the address asks for.
   *
   * @param sort key of the order; unknown or empty is the list's own
   * @param find token of the kept search
   * @param words the words behind the token
   * @param page from 1
   */
  public record Asked(String path, String sort, String find, String words, int page) {}

  /**
   * What is shown of the list.
   *
   * @param total how many there are without the search
   * @param found how many the search found
   * @param from the number of the first row, from 1
   */
  public record Shown<T>(List<T> rows, int total, int found, int from) {}

  private final Shown<T> shown;
  private final Asked asked;
  private final String sort;

  /** A list that was searched, sorted and cut into pages elsewhere. */
  public Listing(Shown<T> shown, String sort, Asked asked) {
    this.shown = shown;
    this.sort = sort;
    this.asked = asked;
  }

  /** Searches, sorts and cuts a whole list; the first order of the map is the list's own. */
  public static <T> Listing<T> of(
      List<T> all, Map<String, Comparator<T>> orders, Function<T, String> text, Asked asked) {
    String own = orders.keySet().iterator().next();
    String sort = orders.containsKey(asked.sort()) ? asked.sort() : own;
    List<T> found =
        all.stream()
            .filter(row -> SearchWords.in(text.apply(row), asked.words()))
            .sorted(orders.getOrDefault(sort, (left, right) -> 0))
            .toList();
    int last = Math.max(1, (found.size() + PAGE - 1) / PAGE);
    int start = (Math.min(Math.max(1, asked.page()), last) - 1) * PAGE;
    List<T> rows = found.subList(start, Math.min(start + PAGE, found.size()));
    return new Listing<>(new Shown<>(rows, all.size(), found.size(), start + 1), sort, asked);
  }

  /** The rows to show. */
  public List<T> getRows() {
    return shown.rows();
  }

  /** How many there are without the search. */
  public int getTotal() {
    return shown.total();
  }

  public int getFound() {
    return shown.found();
  }

  /** What was searched for; empty when nothing was. */
  public String getWords() {
    return asked.words();
  }

  /** Nothing is there at all, whatever is searched for. */
  public boolean isBlank() {
    return shown.total() == 0;
  }

  /** Something is there, but the search finds none of it. */
  public boolean isNoneFound() {
    return shown.total() > 0 && shown.found() == 0;
  }

  /** "1 to 50 of 212". */
  public String getRange() {
    return shown.from() + " to " + last() + " of " + shown.found();
  }

  private int last() {
    return shown.from() + shown.rows().size() - 1;
  }

  /** The aria-sort of a column head: every order here is ascending. */
  public String ariaSort(String key) {
    return key.equals(sort) ? "ascending" : "none";
  }

  /** The address that shows this list in another order. */
  public String sortedBy(String key) {
    return address(key, 1);
  }

  public boolean isPaged() {
    return shown.rows().size() < shown.found();
  }

  /** The address of the page before; empty on the first. */
  public String getPrevious() {
    return shown.from() == 1 ? "" : address(sort, Math.max(1, asked.page() - 1));
  }

  /** The address of the page after; empty on the last. */
  public String getNext() {
    return last() >= shown.found() ? "" : address(sort, Math.max(1, asked.page()) + 1);
  }

  /** The list without the search. */
  public String getCleared() {
    return asked.path() + "?sort=" + sort;
  }

  private String address(String key, int number) {
    return asked.path()
        + "?sort="
        + key
        + (asked.words().isEmpty() ? "" : "&find=" + asked.find())
        + (number == 1 ? "" : "&page=" + number);
  }
}
