package health.soleus.local.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.local.StackProcess;
import health.soleus.local.Visitor;
import health.soleus.local.demo.LocalAccount;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A session belongs to one person at one browser, and nobody can act in it from elsewhere. */
class SessionIT {
  private final StackProcess stack = StackProcess.shared();
  private final StackDatabase database = new StackDatabase(stack);

  @Test
  void the_session_has_another_id_after_the_sign_in_than_before() {
    Visitor browser = new Visitor(stack);
    String before = session(browser.get(""));
    String after =
        session(
            browser.post(
                "j_security_check",
                Map.of("j_username", "gp", "j_password", LocalAccount.PASSWORD)));
    assertNotEquals(before, after, "whoever knew the id before knows nothing now");
  }

  /** The cookie of the last answer on the way here that set one. */
  private static String session(HttpResponse<String> answer) {
    return Stream.iterate(
            answer, each -> each != null, each -> each.previousResponse().orElse(null))
        .flatMap(each -> each.headers().allValues("Set-Cookie").stream())
        .filter(cookie -> cookie.startsWith("JSESSIONID="))
        .map(cookie -> cookie.replaceAll(";.*", ""))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no session in " + answer));
  }

  @Test
  void a_form_that_is_sent_after_the_sign_out_does_nothing_until_it_is_sent_again() {
    Person gp = Person.signedIn(stack, LocalAccount.GP);
    WebPage check = Pathway.readyToSend(gp, PaperReferral.ofSomebody());
    String draft = check.parameter("draft");
    WebPage out = gp.send("sign-out", List.of());
    assertEquals("signed-out.xhtml", out.path());
    WebPage asked = Pathway.sent(gp, check);
    assertTrue(asked.body().contains("j_security_check"), asked.described());
    WebPage again = gp.answerSignIn(LocalAccount.GP);
    assertEquals("referral/check.xhtml", again.path(), again.described());
    assertEquals(0, referralsOf(draft), "not sent by signing in");
    Pathway.reference(Pathway.sent(gp, again));
    assertEquals(1, referralsOf(draft));
  }

  /** As another site would post it, that knows every field but not the page of this session. */
  @Test
  void a_form_without_a_page_of_this_session_or_with_somebody_elses_does_nothing() {
    Person gp = Person.signedIn(stack, LocalAccount.GP);
    WebPage check = Pathway.readyToSend(gp, PaperReferral.ofSomebody());
    String draft = check.parameter("draft");
    List<Map.Entry<String, String>> fields = check.form("form").pressed("Confirm and send");
    List<Map.Entry<String, String>> forged =
        fields.stream().filter(field -> !field.getKey().contains("ViewState")).toList();
    assertEquals(fields.size() - 1, forged.size(), "there is a token, and it is left out");
    Proper.page(gp.send(check.form("form").action(), forged));
    assertEquals(0, referralsOf(draft), "without the token");

    Person colleague = Person.signedIn(stack, LocalAccount.GP);
    Proper.page(colleague.send(check.form("form").action(), fields));
    assertEquals(0, referralsOf(draft), "with the token of another session");

    Person stranger = Person.signedIn(stack, LocalAccount.GP2);
    stranger.send(check.form("form").action(), fields);
    assertEquals(0, referralsOf(draft), "from another practice");
  }

  private long referralsOf(String draft) {
    return database.count(
        "SELECT count(*) FROM referral_referral WHERE draft_id = ?", UUID.fromString(draft));
  }
}
