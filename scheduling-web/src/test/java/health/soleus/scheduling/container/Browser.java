package health.soleus.scheduling.container;

import health.soleus.persistence.testkit.ServerForTests;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One person at the pages of the deployed WAR: keeps cookies, follows redirects. */
final class Browser {
  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NORMAL)
          .connectTimeout(Duration.ofSeconds(10))
          .build();

  /** Somebody who has not signed in. */
  static Browser unknown() {
    return new Browser();
  }

  static Browser signedIn(People.Person person) {
    Browser browser = new Browser();
    browser.get("");
    ServedPage inside =
        browser.post(
            "j_security_check",
            List.of(
                Map.entry("j_username", person.username()),
                Map.entry("j_password", People.PASSWORD)));
    if (!inside.body().contains("Sign out")) {
      throw new AssertionError(person.username() + " is not let in: " + inside.described());
    }
    return browser;
  }

  /** Asks for a page by its path inside Soleus, without a slash before it. */
  ServedPage get(String path) {
    return send(HttpRequest.newBuilder(address(path)));
  }

  ServedPage post(String path, List<Map.Entry<String, String>> fields) {
    String body =
        fields.stream()
            .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        HttpRequest.newBuilder(address(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private static URI address(String path) {
    return URI.create(ServerForTests.address() + "/" + path);
  }

  private ServedPage send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer =
          client.send(
              request.timeout(Duration.ofSeconds(60)).build(),
              HttpResponse.BodyHandlers.ofString());
      return new ServedPage(answer.statusCode(), answer.uri(), answer.body());
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
