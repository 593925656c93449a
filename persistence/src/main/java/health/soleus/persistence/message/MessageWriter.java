package health.soleus.persistence.message;

import health.soleus.persistence.preparation.PlannedMessage;
import health.soleus.persistence.type.Policy;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Fills the words of a visit's messages, each of which passes the guard. */
@Policy
final class MessageWriter {
  private final VisitMessages input;
  private final PlanWords words;

  MessageWriter(VisitMessages input, PlanWords words) {
    this.input = input;
    this.words = words;
  }

  PlannedMessage write(DueMessage slot, MessageTemplate template, Instant due) {
    Map<String, String> values = values();
    values.putAll(slot.values);
    return new PlannedMessage(
        template.id(),
        template.version(),
        template.channel(),
        due,
        slot.notAfter,
        slot.dayOfCare,
        slot.instruction,
        StopGuard.ofMessage(template.fillSubject(values), input.content()),
        StopGuard.ofMessage(template.fill(values), input.content()),
        slot.why);
  }

  private Map<String, String> values() {
    Map<String, String> values = new HashMap<>();
    values.put("unit", input.sender().unit());
    values.put("phone", input.sender().phone());
    values.put("date", PatientWords.day(input.visit().day()));
    values.put("dateAndYear", PatientWords.dayWithYear(input.visit().day()));
    values.put("time", PatientWords.time(input.visit().arrival()));
    values.put("place", input.visit().place());
    values.put("plan", words.plan());
    values.put("home", words.home());
    values.put("bring", words.of("BRING-1"));
    values.put("unwell", words.of("INF-1"));
    return values;
  }
}
