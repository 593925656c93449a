package health.soleus.persistence.message;

import health.soleus.persistence.document.RecordJson;
import health.soleus.persistence.type.Policy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The texts that may be sent, by id; they are data, in {@code message-templates.json}. */
@Policy
public final class MessageTemplates {
  private static final MessageTemplates ACTIVE = load("message-templates.json");

  private final Map<String, MessageTemplate> byId = new LinkedHashMap<>();

  private MessageTemplates(List<MessageTemplate> templates) {
    for (MessageTemplate template : templates) {
      if (byId.put(template.id(), template) != null) {
        throw new IllegalStateException(template.id() + " stands twice");
      }
    }
  }

  /** The texts in use. */
  public static MessageTemplates active() {
    return ACTIVE;
  }

  /** The text of this id; a message without its text is a mistake in the build. */
  public MessageTemplate require(String id) {
    MessageTemplate template = byId.get(id);
    if (template == null) {
      throw new IllegalStateException("there is no text " + id);
    }
    return template;
  }

  public Collection<MessageTemplate> all() {
    return List.copyOf(byId.values());
  }

  private static MessageTemplates load(String resource) {
    return new MessageTemplates(RecordJson.readAll(resource(resource), MessageTemplate.class));
  }

  /** The text of a file that stands beside this class. */
  static String resource(String name) {
    try (InputStream in = MessageTemplates.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
