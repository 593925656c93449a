package health.soleus.persistence.scheduling;

import health.soleus.persistence.type.SessionListId;
import health.soleus.persistence.type.SlotId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** One place on a session list, with the times at which it takes room, operator and patient. */
@Entity
@Table(name = "scheduling_slot")
public class Slot {
  @Id private UUID id;

  @Column(name = "session_list_id")
  private UUID sessionListId;

  private int position;

  @Enumerated(EnumType.STRING)
  private SlotStatus status;

  @Column(name = "arrival_at")
  private Instant arrivalAt;

  @Column(name = "starts_at")
  private Instant startsAt;

  @Column(name = "ends_at")
  private Instant endsAt;

  @Column(name = "room_from")
  private Instant roomFrom;

  @Column(name = "room_until")
  private Instant roomUntil;

  @Column(name = "patient_until")
  private Instant patientUntil;

  protected Slot() {}

  Slot(UUID sessionList, int position, Instant start, int minutes, VisitShape shape) {
    this.id = SlotId.random().value();
    this.sessionListId = sessionList;
    this.position = position;
    this.status = SlotStatus.OPEN;
    this.startsAt = start;
    this.endsAt = start.plus(Duration.ofMinutes(minutes));
    this.arrivalAt = start.minus(shape.arrivalBefore());
    this.roomFrom = start.minus(shape.setUp());
    this.roomUntil = endsAt.plus(shape.turnover());
    this.patientUntil = endsAt.plus(shape.recovery());
  }

  void close() {
    status = SlotStatus.CLOSED;
  }

  public SlotId id() {
    return new SlotId(id);
  }

  public SessionListId list() {
    return new SessionListId(sessionListId);
  }

  public SlotStatus status() {
    return status;
  }

  /** When the patient is asked to come. */
  public Instant arrival() {
    return arrivalAt;
  }

  /** Planned start of the procedure. */
  public Instant start() {
    return startsAt;
  }

  /** Planned end of the procedure; the operator is free again. */
  public Instant end() {
    return endsAt;
  }

  public Instant roomFrom() {
    return roomFrom;
  }

  /** The room is ready for the next patient. */
  public Instant roomUntil() {
    return roomUntil;
  }

  /** The patient is home by then. */
  public Instant patientUntil() {
    return patientUntil;
  }
}
