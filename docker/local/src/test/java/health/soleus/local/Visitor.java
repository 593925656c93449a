package health.soleus.local;

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

/** One person at the pages over plain HTTP: keeps cookies, follows redirects. */
public final class Visitor {
  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          // As browsers do without TLS.
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NORMAL)
          .connectTimeout(Duration.ofSeconds(10))
          .build();
  private final StackProcess stack;

  public Visitor(StackProcess stack) {
    this.stack = stack;
  }

  public HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(stack.page(path)));
  }

  public HttpResponse<String> post(String path, Map<String, String> form) {
    return post(path, List.copyOf(form.entrySet()));
  }

  /** The same for a form in which one field may hold several values. */
  public HttpResponse<String> post(String path, List<Map.Entry<String, String>> fields) {
    String body =
        fields.stream()
            .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        HttpRequest.newBuilder(stack.page(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  /** Opens the first page, which asks who it is, and answers. */
  public HttpResponse<String> signIn(String username, String password) {
    get("");
    return post("j_security_check", Map.of("j_username", username, "j_password", password));
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(
          request.timeout(Duration.ofSeconds(60)).build(), HttpResponse.BodyHandlers.ofString());
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

  /** The path of the page that was reached in the end. */
  static String path(HttpResponse<String> response) {
    URI uri = response.uri();
    return uri.getPath();
  }
}
