package health.soleus.persistence.audit;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.access.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One act by one person, or by the software, on one record; never changed, never deleted. */
@Entity
@Immutable
@Table(name = "audit_entry")
public class AuditEntry {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  private Instant at;

  @Column(name = "account_id")
  private UUID accountId;

  @Enumerated(EnumType.STRING)
  private Role role;

  private String act;
  private UUID subject;

  protected AuditEntry() {}

  AuditEntry(Instant at, Caller caller, String act, UUID subject) {
    this.at = at;
    this.accountId = caller.id().value();
    this.role = caller.role();
    this.act = act;
    this.subject = subject;
  }
}
