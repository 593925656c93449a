package health.soleus.scheduling.web.booking;

import health.soleus.persistence.preparation.GateKind;
import health.soleus.persistence.preparation.PlanGate;
import health.soleus.persistence.type.StaffWords;
import java.time.LocalDate;

/**
 * One thing that is open before a booking is confirmed, with who acts and by when.
 *
 * @param kind shape and colour: ask for a question nobody answered, else warn; stop when overdue
 */
public record GateLine(String kind, String text, String owner, LocalDate due) {
  static GateLine of(PlanGate gate, LocalDate today) {
    boolean late = gate.due().isBefore(today);
    String open = gate.kind() == GateKind.ANSWER ? "ask" : "warn";
    String by = (late ? "overdue since " : "by ") + StaffWords.day(gate.due());
    return new GateLine(
        late ? "stop" : open, gate.sentence(), gate.owner().words() + ", " + by, gate.due());
  }
}
