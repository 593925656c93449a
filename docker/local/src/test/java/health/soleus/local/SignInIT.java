package health.soleus.local;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.local.demo.LocalAccount;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignInIT {
  private final StackProcess stack = StackProcess.shared();
  private final Visitor browser = new Visitor(stack);

  @Test
  void who_is_not_signed_in_is_asked_to_and_learns_nothing_else() {
    HttpResponse<String> asked = browser.get("");
    assertEquals(200, asked.statusCode());
    assertTrue(asked.body().contains("j_security_check"), asked.body());
    assertFalse(asked.body().contains("Sign out"), asked.body());
  }

  @ParameterizedTest
  @EnumSource(LocalAccount.class)
  void every_local_account_comes_in_sees_its_name_and_goes_out_again(LocalAccount account) {
    HttpResponse<String> inside = browser.signIn(account.username(), LocalAccount.PASSWORD);
    assertEquals(200, inside.statusCode());
    assertTrue(inside.body().contains(account.displayName()), inside.body());
    assertTrue(inside.body().contains("Sign out"), inside.body());

    HttpResponse<String> outside = browser.post("sign-out", Map.of());
    assertEquals("/signed-out.xhtml", Visitor.path(outside));
    assertFalse(outside.body().contains(account.displayName()), outside.body());
    assertTrue(browser.get("").body().contains("j_security_check"), "signed out for good");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gp", "nobody", "gp' OR '1'='1", ""})
  void a_wrong_password_and_an_unknown_name_get_the_same_answer(String username) {
    HttpResponse<String> refused = browser.signIn(username, "wrong");
    assertEquals(200, refused.statusCode());
    assertTrue(
        refused.body().contains("Enter a user name and password that belong together"),
        refused.body());
    assertTrue(browser.get("").body().contains("j_security_check"), "still outside");
  }

  @Test
  void the_session_lives_in_a_cookie_that_no_script_and_no_other_site_can_use() {
    HttpResponse<String> inside = browser.signIn("gp", LocalAccount.PASSWORD);
    assertFalse(inside.body().contains("jsessionid"), "no session in an address");
    HttpResponse<String> first = new Visitor(stack).get("");
    List<String> cookies = first.headers().allValues("Set-Cookie");
    assertAll(
        cookies.stream()
            .filter(cookie -> cookie.startsWith("JSESSIONID"))
            .map(
                cookie ->
                    () ->
                        assertTrue(
                            cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"),
                            cookie)));
    assertTrue(cookies.stream().anyMatch(cookie -> cookie.startsWith("JSESSIONID")), "a session");
  }

  @Test
  void the_operator_sees_health_and_metrics_on_the_management_port_only() {
    for (String path : List.of("health/live", "health/ready", "metrics")) {
      HttpResponse<String> answer = browser.send(HttpRequest.newBuilder(stack.management(path)));
      assertEquals(200, answer.statusCode(), path);
    }
    String metrics = browser.send(HttpRequest.newBuilder(stack.management("metrics"))).body();
    assertTrue(metrics.contains("SoleusDS"), "the pool is measured");
    assertTrue(
        metrics.lines().anyMatch(line -> line.matches("soleus_outbox_waiting\\S* [0-9]+\\.0")),
        () -> "what waits for Kafka is counted: " + metrics);
  }

  @Test
  void pages_travel_compressed_and_are_not_kept_and_resources_are() {
    HttpResponse<String> page =
        browser.send(
            HttpRequest.newBuilder(stack.page("sign-in.xhtml")).header("Accept-Encoding", "gzip"));
    assertEquals("gzip", page.headers().firstValue("Content-Encoding").orElse("none"));
    assertTrue(
        page.headers().firstValue("Cache-Control").orElse("").contains("no-store"),
        page.headers().toString());
  }
}
