package health.soleus.scheduling.web.triage;

import health.soleus.persistence.preparation.GateKind;
import health.soleus.persistence.type.StaffWords;
import health.soleus.scheduling.preparation.OpenGate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One gate as a row of the page.
 *
 * @param field name of the field for the reason
 * @param kind warn, ask or ok
 * @param cleared who cleared it when and why; empty while it is open
 */
public record GateRow(
    String field,
    String kind,
    String state,
    String ruleId,
    String subject,
    String sentence,
    String ownerAndDue,
    String cleared,
    boolean open,
    boolean signs,
    boolean reviews,
    boolean waitsForFact) {
  static GateRow of(OpenGate gate, String field) {
    boolean open = gate.isOpen();
    return new GateRow(
        field,
        kind(gate),
        state(gate),
        gate.ruleId(),
        gate.subject(),
        gate.sentence(),
        gate.owner().words() + due(gate.due()),
        cleared(gate.clearedBy()),
        open,
        open && gate.needsSignature(),
        open && gate.kind() == GateKind.NAMED_REVIEW,
        open && (gate.kind() == GateKind.RESULT || gate.kind() == GateKind.ANSWER));
  }

  private static String kind(OpenGate gate) {
    if (!gate.isOpen()) {
      return "ok";
    }
    return gate.kind() == GateKind.ANSWER ? "ask" : "warn";
  }

  private static String state(OpenGate gate) {
    if (!gate.isOpen()) {
      return gate.needsSignature() ? "Signed" : "Reviewed";
    }
    return switch (gate.kind()) {
      case SIGNATURE -> "Not signed";
      case NAMED_REVIEW -> "Not reviewed";
      case RESULT -> "Result needed";
      case ANSWER -> "Not answered";
    };
  }

  private static String due(@Nullable LocalDate due) {
    return due == null ? "" : ", by " + StaffWords.shortDay(due);
  }

  private static String cleared(OpenGate.@Nullable ClearedBy by) {
    return by == null ? "" : by.name() + ", " + StaffWords.minute(by.at()) + ": " + by.reason();
  }
}
