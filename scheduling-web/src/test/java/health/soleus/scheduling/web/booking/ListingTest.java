package health.soleus.scheduling.web.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ListingTest {
  private static Listing<String> listing(List<String> rows, String sort, String words, int page) {
    Map<String, Comparator<String>> orders = new LinkedHashMap<>();
    orders.put("own", (left, right) -> 0);
    orders.put("name", Comparator.naturalOrder());
    return Listing.of(
        rows,
        orders,
        Function.identity(),
        new Listing.Asked("/booking/list.xhtml", sort, "token", words, page));
  }

  @Test
  void keepsTheListsOwnOrderUnlessAnotherIsAskedFor() {
    assertEquals(List.of("B", "A"), listing(List.of("B", "A"), "", "", 1).getRows());
    assertEquals(List.of("A", "B"), listing(List.of("B", "A"), "name", "", 1).getRows());
    assertEquals(List.of("B", "A"), listing(List.of("B", "A"), "nonsense", "", 1).getRows());
  }

  @Test
  void tellsAnEmptyListFromASearchThatFindsNothing() {
    assertTrue(listing(List.of(), "", "x", 1).isBlank());
    Listing<String> none = listing(List.of("A"), "", "x", 1);
    assertFalse(none.isBlank());
    assertTrue(none.isNoneFound());
    assertEquals(1, none.getTotal());
  }

  @Test
  void showsFiftyAtATimeAndNeverANameInTheAddress() {
    List<String> rows = IntStream.range(0, 120).mapToObj(i -> "Row Zed " + i).toList();
    Listing<String> second = listing(rows, "", "zed", 2);
    assertEquals(50, second.getRows().size());
    assertEquals("51 to 100 of 120", second.getRange());
    assertEquals("/booking/list.xhtml?sort=own&find=token&page=3", second.getNext());
    assertEquals("/booking/list.xhtml?sort=own&find=token", second.getPrevious());
    assertEquals("", listing(rows, "", "zed", 99).getNext());
  }
}
