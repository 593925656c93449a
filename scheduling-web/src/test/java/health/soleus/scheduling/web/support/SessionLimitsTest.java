package health.soleus.scheduling.web.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.persistence.testkit.SettableClock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A session ends after 20 idle minutes and after 12 hours in all (D6); no test waits for it. */
class SessionLimitsTest {
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final String LIST = "/booking/waiting-list.xhtml";

  private final SettableClock clock = SettableClock.at("2027-03-15T08:00:00Z");
  private final SessionLimits limits = new SessionLimits(clock);
  private final FakeBrowser browser = new FakeBrowser();

  @Test
  void nineteen_idle_minutes_are_a_pause_and_twenty_are_the_end() throws Exception {
    browser.signIn();
    assertTrue(browser.get(limits, LIST, null), "the first page");
    clock.moveBy(Duration.ofMinutes(20).minusSeconds(1));
    assertTrue(browser.get(limits, LIST, null), "a pause");
    clock.moveBy(Duration.ofMinutes(20));
    assertFalse(browser.get(limits, LIST, "page=2"), "left alone");
    assertEquals(LIST + "?page=2", browser.sentTo());
    assertFalse(browser.isSignedIn());
  }

  @Test
  void twelve_hours_are_the_end_however_busy_they_were() throws Exception {
    browser.signIn();
    for (int minutes = 0; minutes < 12 * 60; minutes++) {
      assertTrue(browser.get(limits, LIST, null), minutes + " minutes");
      clock.moveBy(MINUTE);
    }
    assertFalse(browser.get(limits, LIST, null));
    assertFalse(browser.isSignedIn());
  }

  @Test
  void what_was_typed_in_a_session_that_is_over_waits_for_the_next_sign_in() throws Exception {
    browser.signIn();
    assertTrue(browser.get(limits, "/referral/refer.xhtml", "draft=7"));
    clock.moveBy(Duration.ofMinutes(21));
    Map<String, String[]> typed =
        Map.of("draft", new String[] {"7"}, "given", new String[] {"Siân"});
    assertFalse(browser.post(limits, "/referral/refer.xhtml", typed), "nothing is done");
    assertEquals("/referral/refer.xhtml?draft=7", browser.sentTo());
    FormAnswers kept = UnsavedForm.take(browser.request("/referral/refer.xhtml")).orElseThrow();
    assertEquals("Siân", kept.value("given"));
  }

  @Test
  void a_sign_out_that_comes_too_late_leads_home() throws Exception {
    browser.signIn();
    assertTrue(browser.get(limits, LIST, null));
    clock.moveBy(Duration.ofHours(1));
    assertFalse(browser.post(limits, "/sign-out", Map.of()));
    assertEquals("/", browser.sentTo());
  }

  @Test
  void who_has_not_signed_in_has_no_limit() throws Exception {
    assertTrue(browser.get(limits, "/sign-in.xhtml", null));
    clock.moveBy(Duration.ofDays(1));
    assertTrue(browser.get(limits, "/sign-in.xhtml", null));
  }
}
