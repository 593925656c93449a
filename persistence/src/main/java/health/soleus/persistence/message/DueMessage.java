package health.soleus.persistence.message;

import health.soleus.persistence.type.Policy;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** One message before its words: when it is due and until when it would be right. */
@Policy
final class DueMessage {
  final String template;
  final Instant due;
  final Instant notAfter;
  final String why;
  final Map<String, String> values = new HashMap<>();
  boolean instruction;
  boolean dayOfCare;
  String instead = "";

  DueMessage(String template, Instant due, Instant notAfter, String why) {
    this.template = template;
    this.due = due;
    this.notAfter = notAfter;
    this.why = why;
  }

  DueMessage instructing() {
    instruction = true;
    return this;
  }

  DueMessage onTheDayOfCare() {
    dayOfCare = true;
    return this;
  }

  DueMessage with(String name, String value) {
    values.put(name, value);
    return this;
  }

  /** The full words of the instruction, for a call when the text comes too late. */
  DueMessage insteadSay(String fullWords) {
    instead = fullWords;
    return this;
  }
}
