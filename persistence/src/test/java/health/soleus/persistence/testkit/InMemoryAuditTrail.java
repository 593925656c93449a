package health.soleus.persistence.testkit;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.audit.AuditTrail;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The audit trail in memory. */
public final class InMemoryAuditTrail implements AuditTrail {
  /** One act by one person on one record. */
  public record Row(Caller caller, String act, UUID subject) {}

  private final List<Row> rows = new ArrayList<>();

  @Override
  public void append(Caller caller, String act, UUID subject) {
    rows.add(new Row(caller, act, subject));
  }

  public List<Row> rows() {
    return List.copyOf(rows);
  }

  /** The acts on this record, oldest first. */
  public List<String> acts(UUID subject) {
    return rows.stream().filter(r -> r.subject().equals(subject)).map(Row::act).toList();
  }
}
