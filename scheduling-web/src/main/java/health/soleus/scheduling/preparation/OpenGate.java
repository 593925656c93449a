package health.soleus.scheduling.preparation;

import health.soleus.persistence.access.Role;
import health.soleus.persistence.preparation.GateKind;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A gate of a referral as the triage page shows it.
 *
 * @param sentence what is open and who must act
 * @param due null until there is a visit
 * @param clearedBy who cleared it, with reason and time; null while it is open
 */
public record OpenGate(
    GateKind kind,
    String ruleId,
    String subject,
    String sentence,
    Role owner,
    @Nullable LocalDate due,
    @Nullable ClearedBy clearedBy) {

  /** Who cleared a gate, why and when. */
  public record ClearedBy(String name, String reason, Instant at) {}

  public boolean isOpen() {
    return clearedBy == null;
  }

  /** Whether the consultant's signature "continue" is what opens it. */
  public boolean needsSignature() {
    return kind == GateKind.SIGNATURE;
  }
}
