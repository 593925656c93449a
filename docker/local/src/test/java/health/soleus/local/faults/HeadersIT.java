package health.soleus.local.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.local.StackProcess;
import health.soleus.local.Visitor;
import health.soleus.local.demo.LocalAccount;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the browser is told about every page: keep it nowhere, frame it nowhere, run nothing. */
class HeadersIT {
  private static final Path PAGES = Path.of("../../scheduling-web/src/main/webapp");
  private static final List<String> STRICT =
      List.of(
          "default-src 'none'",
          "form-action 'self'",
          "base-uri 'none'",
          "frame-ancestors 'none'",
          "script-src 'self'");

  private final StackProcess stack = StackProcess.demo();
  private final StackDatabase database = new StackDatabase(stack);

  @Test
  void no_page_of_anybody_may_be_kept_framed_or_scripted() throws IOException {
    Set<String> shown = new TreeSet<>();
    for (LocalAccount account :
        List.of(LocalAccount.GP, LocalAccount.CONSULTANT, LocalAccount.BOOKING)) {
      Visitor browser = new Visitor(stack);
      browser.signIn(account.username(), LocalAccount.PASSWORD);
      for (String page : pages()) {
        HttpResponse<String> answer = browser.get(page + "?" + ids());
        strict(page, answer);
        if (answer.statusCode() == 200 && answer.uri().getPath().equals("/" + page)) {
          shown.add(page);
        }
      }
    }
    assertTrue(
        shown.containsAll(
            Set.of(
                "booking/waiting-list.xhtml",
                "booking/slots.xhtml",
                "booking/booking.xhtml",
                "booking/letter.xhtml",
                "booking/provisional.xhtml",
                "referral/my-referrals.xhtml",
                "referral/referral.xhtml",
                "triage/worklist.xhtml",
                "triage/summary.xhtml")),
        "pages with patients were among them: " + shown);
  }

  @Test
  void nor_may_the_sign_in_a_page_that_is_not_there_and_the_local_phone() {
    Visitor stranger = new Visitor(stack);
    for (String page :
        List.of("", "sign-in.xhtml", "signed-out.xhtml", "local/messages", "resources/none")) {
      strict(page, stranger.get(page));
    }
  }

  private static void strict(String page, HttpResponse<String> answer) {
    assertEquals(List.of("no-store"), answer.headers().allValues("Cache-Control"), page);
    assertEquals("nosniff", one(answer, "X-Content-Type-Options"), page);
    assertEquals("same-origin", one(answer, "Referrer-Policy"), page);
    String policy = one(answer, "Content-Security-Policy");
    STRICT.forEach(part -> assertTrue(policy.contains(part), page + ": " + policy));
    assertFalse(policy.contains("unsafe"), page + ": " + policy);
    assertFalse(answer.headers().map().containsKey("server"), "who serves: " + page);
    assertFalse(answer.headers().map().containsKey("x-powered-by"), "who serves: " + page);
  }

  private static String one(HttpResponse<String> answer, String header) {
    List<String> values = answer.headers().allValues(header);
    assertEquals(1, values.size(), header + ": " + values);
    return values.get(0);
  }

  /** Somebody for every page: each takes what it knows. */
  private String ids() {
    return Map.of(
            "id",
            database.text("SELECT id FROM referral_referral WHERE status = 'RECEIVED' LIMIT 1"),
            "referral",
            database.text(
                "SELECT r.id FROM referral_referral r JOIN scheduling_booking b"
                    + " ON b.referral_id = r.id WHERE b.status = 'CONFIRMED' LIMIT 1"),
            "booking",
            database.text("SELECT id FROM scheduling_booking WHERE status = 'CONFIRMED' LIMIT 1"),
            "draft",
            database.text("SELECT id FROM referral_draft LIMIT 1"))
        .entrySet()
        .stream()
        .map(each -> each.getKey() + "=" + each.getValue())
        .collect(Collectors.joining("&"));
  }

  private static List<String> pages() throws IOException {
    try (Stream<Path> files = Files.walk(PAGES)) {
      return files
          .map(file -> PAGES.relativize(file).toString())
          .filter(file -> file.endsWith(".xhtml") && !file.startsWith("WEB-INF"))
          .sorted()
          .toList();
    }
  }
}
