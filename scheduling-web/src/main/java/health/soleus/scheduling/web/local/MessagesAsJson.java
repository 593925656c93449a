package health.soleus.scheduling.web.local;

import health.soleus.scheduling.local.ReceivedMessage;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.List;

/** The messages as the interface promises them. */
final class MessagesAsJson {
  /** Json's own methods look for their provider at every call. */
  private static final JsonProvider JSON = JsonProvider.provider();

  private MessagesAsJson() {}

  static String write(List<ReceivedMessage> messages) {
    JsonArrayBuilder all = JSON.createArrayBuilder();
    for (ReceivedMessage message : messages) {
      all.add(
          JSON.createObjectBuilder()
              .add("id", message.id())
              .add("channel", message.channel())
              .add("to", message.to())
              .add("subject", message.subject())
              .add("text", message.text())
              .add("sentAt", message.sentAt().toString())
              .add("attachments", array(message.attachments())));
    }
    return all.build().toString();
  }

  private static JsonArray array(String json) {
    try (JsonReader reader = JSON.createReader(new StringReader(json))) {
      return reader.readArray();
    }
  }
}
