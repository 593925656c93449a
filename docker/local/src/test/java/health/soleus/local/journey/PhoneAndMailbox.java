package health.soleus.local.journey;

import health.soleus.local.StackProcess;
import health.soleus.persistence.testkit.Eventually;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** What a patient's phone and mailbox have received, as {@code /local/messages} tells it. */
public final class PhoneAndMailbox {
  private static final Duration SOON = Duration.ofSeconds(60);
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
  private final StackProcess stack;
  private final String address;

  public PhoneAndMailbox(StackProcess stack, String address) {
    this.stack = stack;
    this.address = address;
  }

  /** Every text of every message, oldest first; of an e-mail its subject and its words. */
  public List<String> texts() {
    URI uri =
        URI.create(
            stack.page("local/messages")
                + "?to="
                + URLEncoder.encode(address, StandardCharsets.UTF_8));
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .header("Accept", "application/json")
            .timeout(Duration.ofSeconds(10))
            .build();
    try {
      String body = CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).body();
      try (JsonReader reader = Json.createReader(new StringReader(body))) {
        return reader.readArray().getValuesAs(JsonObject.class).stream()
            .map(PhoneAndMailbox::words)
            .toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String words(JsonObject message) {
    String subject = message.getString("subject", "");
    return subject.isEmpty()
        ? message.getString("text")
        : subject + "\n" + message.getString("text");
  }

  /** Waits until a message says exactly this. */
  public void receives(String text) {
    Eventually.holds("the message: " + text, SOON, () -> texts().contains(text));
  }

  /** Waits until some message holds these words. */
  public void reads(String words) {
    Eventually.holds(
        "a message with: " + words, SOON, () -> texts().stream().anyMatch(t -> t.contains(words)));
  }
}
