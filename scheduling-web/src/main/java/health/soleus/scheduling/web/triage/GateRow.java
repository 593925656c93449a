package health.soleus.scheduling.web.triage;

import health.soleus.persistence.preparation.GateKind;
import health.soleus.persistence.type.London;
import health.soleus.scheduling.preparation.OpenGate;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
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
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMMM", Locale.UK);
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("d MMMM yyyy, H:mm", Locale.UK);

  static GateRow of(OpenGate gate, String field) {
    boolean open = gate.isOpen();
    return new GateRow(
        field,
        kind(gate),
        state(gate),
        gate.ruleId(),
        gate.subject(),
        gate.sentence(),
        TriageGatesPage.owner(gate.owner()) + due(gate.due()),
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
    return due == null ? "" : ", by " + DAY.format(due);
  }

  private static String cleared(OpenGate.@Nullable ClearedBy by) {
    return by == null
        ? ""
        : by.name() + ", " + MINUTE.format(by.at().atZone(London.ZONE)) + ": " + by.reason();
  }
}
