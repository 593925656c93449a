package health.soleus.scheduling.web.booking;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * One page of a worklist: what was searched for, in the order that was asked for, 50 rows at a
 * time. The first order of the map is the list's own.
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

  private final int total;
  private final List<T> found;
  private final Asked asked;
  private final String sort;
  private final int page;

  public Listing(
      List<T> all, Map<String, Comparator<T>> orders, Function<T, String> text, Asked asked) {
    this.asked = asked;
    total = all.size();
    String own = orders.keySet().iterator().next();
    sort = orders.containsKey(asked.sort()) ? asked.sort() : own;
    Comparator<T> order = orders.getOrDefault(sort, (left, right) -> 0);
    found =
        all.stream().filter(row -> matches(text.apply(row), asked.words())).sorted(order).toList();
    int last = Math.max(1, (found.size() + PAGE - 1) / PAGE);
    page = Math.min(Math.max(1, asked.page()), last);
  }

  /** The rows to show. */
  public List<T> getRows() {
    return found.subList(start(), Math.min(start() + PAGE, found.size()));
  }

  /** How many there are without the search. */
  public int getTotal() {
    return total;
  }

  public int getFound() {
    return found.size();
  }

  /** What was searched for; empty when nothing was. */
  public String getWords() {
    return asked.words();
  }

  /** Nothing is there at all, whatever is searched for. */
  public boolean isEmpty() {
    return total == 0;
  }

  /** Something is there, but the search finds none of it. */
  public boolean isNoneFound() {
    return total > 0 && found.isEmpty();
  }

  /** "1 to 50 of 212". */
  public String getRange() {
    return (start() + 1) + " to " + Math.min(start() + PAGE, found.size()) + " of " + found.size();
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
    return found.size() > PAGE;
  }

  /** The address of the page before; empty on the first. */
  public String getPrevious() {
    return page == 1 ? "" : address(sort, page - 1);
  }

  /** The address of the page after; empty on the last. */
  public String getNext() {
    return start() + PAGE >= found.size() ? "" : address(sort, page + 1);
  }

  /** The list without the search. */
  public String getCleared() {
    return asked.path() + "?sort=" + sort;
  }

  private int start() {
    return (page - 1) * PAGE;
  }

  private String address(String key, int number) {
    return asked.path()
        + "?sort="
        + key
        + (asked.words().isEmpty() ? "" : "&find=" + asked.find())
        + (number == 1 ? "" : "&page=" + number);
  }

  /** Every word somewhere in the row, whatever its accents, apostrophes and spaces in numbers. */
  static boolean matches(String row, String words) {
    String text = plain(row);
    String digits = text.replaceAll("[^0-9]", "");
    String number = plain(words).replaceAll("\\s", "");
    if (!number.isEmpty() && number.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return digits.contains(number);
    }
    for (String word : plain(words).split("\\s+", -1)) {
      if (!text.contains(word)) {
        return false;
      }
    }
    return true;
  }

  private static String plain(String text) {
    return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replaceAll("[\u2018\u2019\u02bc`\u00b4]", "'")
        .replaceAll("[\\s\u00a0,]+", " ")
        .toLowerCase(Locale.UK);
  }
}
