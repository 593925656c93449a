package health.soleus.local.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.local.StackProcess;
import health.soleus.local.demo.LocalAccount;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A name that is searched for goes on over sorting, and never into an address (D8). */
class SearchIT {
  private final StackProcess stack = StackProcess.demo();

  @Test
  void a_search_of_the_practice_goes_on_while_the_list_is_sorted() {
    goesOn(LocalAccount.GP, "referral/my-referrals.xhtml", "form", "find", "show-found");
  }

  @Test
  void so_does_one_of_the_booking_staff() {
    goesOn(LocalAccount.BOOKING, "booking/provisional.xhtml", "form-find", "search", "Search");
  }

  private void goesOn(LocalAccount who, String list, String form, String field, String button) {
    Person reader = Person.signedIn(stack, who);
    WebPage found = reader.press(reader.open(list).form(form).with(field, "ashdown"), button);
    onlyLeonard(found, list);
    onlyLeonard(reader.open(found.link("Patient").replaceFirst("^/", "")), list);
    WebPage nobody = reader.press(found.form(form).with(field, "nobody"), button);
    assertFalse(nobody.body().toLowerCase(Locale.UK).contains("ashdown"), nobody.described());
  }

  private static void onlyLeonard(WebPage page, String list) {
    assertEquals(list, page.path());
    assertFalse(
        String.valueOf(page.address()).toLowerCase(Locale.UK).contains("ashdown"),
        "in the address");
    assertTrue(page.body().toLowerCase(Locale.UK).contains("leonard"), page.described());
    assertTrue(page.says("1 to 1 of 1"), page.described());
  }
}
