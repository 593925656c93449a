package health.soleus.persistence.scheduling;

import health.soleus.persistence.type.AccountId;
import health.soleus.persistence.type.London;
import health.soleus.persistence.type.NotThere;
import health.soleus.persistence.type.PatientId;
import health.soleus.persistence.type.RoomId;
import health.soleus.persistence.type.SessionListId;
import health.soleus.persistence.type.SlotId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * One morning or afternoon of a room with its operator. It is published once, with slots whose
 * starts stand so far apart that the room is ready each time; a slot may be closed, never moved.
 */
@Entity
@Table(name = "scheduling_session_list")
public class SessionList {
  @Id private UUID id;
  private LocalDate day;

  @Column(name = "room_id")
  private UUID roomId;

  @Column(name = "operator_account_id")
  private UUID operatorAccountId;

  @Column(name = "operator_name")
  private String operatorName;

  @Column(name = "start_time")
  private LocalTime startTime;

  @Column(name = "slot_count")
  private int slotCount;

  @Column(name = "slot_minutes")
  private int slotMinutes;

  /** From when the room is used, set-up included. */
  @Column(name = "starts_at")
  private Instant startsAt;

  /** Until when the room is used, turnover included. */
  @Column(name = "ends_at")
  private Instant endsAt;

  @OneToMany(cascade = CascadeType.PERSIST)
  @JoinColumn(name = "session_list_id", insertable = false, updatable = false)
  @OrderBy("position")
  private List<Slot> slots = new ArrayList<>();

  @Version private int version;

  protected SessionList() {}

  /** A new list with all its slots open. */
  public static SessionList publish(
      SessionListId id, SessionPlan plan, String operatorName, VisitShape shape) {
    SessionList list = new SessionList();
    list.id = id.value();
    list.day = plan.day();
    list.roomId = plan.room().value();
    list.operatorAccountId = plan.operator().value();
    list.operatorName = operatorName;
    list.startTime = plan.start();
    list.slotCount = plan.slotCount();
    list.slotMinutes = plan.slotMinutes();
    list.fill(shape);
    return list;
  }

  /** The first start is a time on London's clocks, the others follow on the instant line. */
  private void fill(VisitShape shape) {
    Instant first = day.atTime(startTime).atZone(London.ZONE).toInstant();
    Duration apart = shape.apart(slotMinutes);
    for (int position = 0; position < slotCount; position++) {
      Instant start = first.plus(apart.multipliedBy(position));
      slots.add(new Slot(id, position, start, slotMinutes, shape));
    }
    startsAt = slots.get(0).roomFrom();
    endsAt = slots.get(slotCount - 1).roomUntil();
  }

  /** The slot is offered no more; what is booked on it stays. */
  public void close(SlotId slot) {
    slot(slot).close();
  }

  /** What a visit of this patient in that slot needs, turnaround inside the room's time. */
  public List<ResourceUse> uses(SlotId wanted, PatientId patient) {
    Slot slot = slot(wanted);
    return List.of(
        new ResourceUse(ResourceKind.ROOM, roomId, slot.roomFrom(), slot.roomUntil()),
        new ResourceUse(ResourceKind.OPERATOR, operatorAccountId, slot.start(), slot.end()),
        new ResourceUse(
            ResourceKind.PATIENT, patient.value(), slot.arrival(), slot.patientUntil()));
  }

  /** The slot of this list, or NotThere. */
  public Slot slot(SlotId wanted) {
    return slots.stream()
        .filter(slot -> slot.id().equals(wanted))
        .findFirst()
        .orElseThrow(NotThere::new);
  }

  public SessionListId id() {
    return new SessionListId(id);
  }

  public LocalDate day() {
    return day;
  }

  public RoomId room() {
    return new RoomId(roomId);
  }

  public AccountId operator() {
    return new AccountId(operatorAccountId);
  }

  public String operatorName() {
    return operatorName;
  }

  public int slotMinutes() {
    return slotMinutes;
  }

  /** From when the room is used, set-up included. */
  public Instant startsAt() {
    return startsAt;
  }

  /** Until when the room is used, turnover included; exclusive. */
  public Instant endsAt() {
    return endsAt;
  }

  /** Earliest first. */
  public List<Slot> slots() {
    return List.copyOf(slots);
  }
}
