package health.soleus.persistence.scheduling;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.type.AccountId;
import health.soleus.persistence.type.BookingId;
import health.soleus.persistence.type.PatientId;
import health.soleus.persistence.type.ReferralId;
import health.soleus.persistence.type.SlotId;
import health.soleus.persistence.type.StaleRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One visit of one patient. It holds its slot from the first moment, provisional until every gate
 * of its plan is met; it keeps its id when it moves (D12), and once cancelled never changes again.
 */
@Entity
@Table(name = "scheduling_booking")
public class Booking {
  @Id private UUID id;

  @Column(name = "referral_id")
  private UUID referralId;

  @Column(name = "patient_id")
  private UUID patientId;

  @Column(name = "slot_id")
  private UUID slotId;

  @Enumerated(EnumType.STRING)
  private BookingStatus status;

  @Column(name = "arrival_at")
  private Instant arrivalAt;

  @Column(name = "starts_at")
  private Instant startsAt;

  @Column(name = "ends_at")
  private Instant endsAt;

  private String place;

  @Enumerated(EnumType.STRING)
  private PatientAgreement agreement;

  @Column(name = "booked_by")
  private UUID bookedBy;

  @Column(name = "booked_by_name")
  private String bookedByName;

  @Column(name = "booked_at")
  private Instant bookedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "cancellation_reason")
  private @Nullable CancellationReason cancellationReason;

  @Column(name = "cancellation_comment")
  private String cancellationComment = "";

  @Column(name = "cancelled_by_name")
  private @Nullable String cancelledByName;

  @Column(name = "cancelled_at")
  private @Nullable Instant cancelledAt;

  @Version private int version;

  protected Booking() {}

  /** The patient has a date; {@link #prepared} says how firm it is. */
  public static Booking of(
      Taking taking, PatientId patient, Slot slot, String place, PatientAgreement agreed) {
    Booking booking = new Booking();
    booking.id = BookingId.random().value();
    booking.referralId = taking.referral().value();
    booking.patientId = patient.value();
    booking.place = place;
    booking.status = BookingStatus.PROVISIONAL;
    booking.at(slot, agreed);
    booking.by(taking.by(), taking.at());
    return booking;
  }

  /** The same visit at another time; who moved it is who booked it now. */
  public void move(Slot slot, PatientAgreement agreed, Caller by, Instant at) {
    become(BookingStatus.PROVISIONAL);
    at(slot, agreed);
    by(by, at);
  }

  /** What the newest plan says: provisional while a gate is open. */
  public void prepared(boolean provisional) {
    become(provisional ? BookingStatus.PROVISIONAL : BookingStatus.CONFIRMED);
  }

  public void cancel(CancellationReason reason, String comment, Caller by, Instant at) {
    become(BookingStatus.CANCELLED);
    cancellationReason = reason;
    cancellationComment = comment;
    cancelledByName = by.name();
    cancelledAt = at;
  }

  private void become(BookingStatus next) {
    if (!status.mayBecome(next)) {
      throw new StaleRecord(cancelledByName + " cancelled this visit.");
    }
    status = next;
  }

  private void at(Slot slot, PatientAgreement agreed) {
    agreement = agreed;
    slotId = slot.id().value();
    arrivalAt = slot.arrival();
    startsAt = slot.start();
    endsAt = slot.end();
  }

  private void by(Caller by, Instant at) {
    bookedBy = by.id().value();
    bookedByName = by.name();
    bookedAt = at;
  }

  public BookingId id() {
    return new BookingId(id);
  }

  public ReferralId referral() {
    return new ReferralId(referralId);
  }

  public PatientId patient() {
    return new PatientId(patientId);
  }

  public SlotId slot() {
    return new SlotId(slotId);
  }

  public BookingStatus status() {
    return status;
  }

  public Instant arrival() {
    return arrivalAt;
  }

  public Instant start() {
    return startsAt;
  }

  public Instant end() {
    return endsAt;
  }

  /** Where to come, as the patient is told. */
  public String place() {
    return place;
  }

  /** How the patient agreed to this date. */
  public PatientAgreement agreement() {
    return agreement;
  }

  public AccountId bookedBy() {
    return new AccountId(bookedBy);
  }

  public String bookedByName() {
    return bookedByName;
  }

  /** When it was booked, or last moved. */
  public Instant bookedAt() {
    return bookedAt;
  }

  /** Null unless cancelled. */
  public @Nullable CancellationReason cancellationReason() {
    return cancellationReason;
  }

  public String cancellationComment() {
    return cancellationComment;
  }

  public @Nullable String cancelledByName() {
    return cancelledByName;
  }

  public @Nullable Instant cancelledAt() {
    return cancelledAt;
  }
}
