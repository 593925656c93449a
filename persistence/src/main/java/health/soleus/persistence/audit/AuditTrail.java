package health.soleus.persistence.audit;

import health.soleus.persistence.access.Caller;
import java.util.UUID;

/** The append-only record of acts and of openings of a patient's record (P3). */
public interface AuditTrail {
  /**
   * Records that the caller did this to that. Without a running transaction it throws, so that no
   * act is kept without its row nor a row without its act.
   *
   * @param act the use case or the opening, for example "ReceiveReferral"
   * @param subject opaque id of what was acted on
   */
  void append(Caller caller, String act, UUID subject);
}
