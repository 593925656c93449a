package health.soleus.persistence.notification;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.type.BookingId;
import health.soleus.persistence.type.NotificationId;
import health.soleus.persistence.type.PatientId;
import health.soleus.persistence.type.PlanId;
import health.soleus.persistence.type.ReferralId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A call that a clerk makes because no message can do it: open, then done by somebody, or withdrawn
 * when the plan whose words it holds is no longer the patient's.
 */
@Entity
@Table(name = "notification_phone_task")
public class PhoneTask {
  /** A clerk is with another patient, or on the phone: red is for calls that were forgotten. */
  private static final Duration TIME_TO_CALL = Duration.ofHours(1);

  @Id private UUID id;

  @Column(name = "notification_id")
  private @Nullable UUID notificationId;

  @Column(name = "referral_id")
  private UUID referralId;

  @Column(name = "patient_id")
  private UUID patientId;

  @Column(name = "booking_id")
  private @Nullable UUID bookingId;

  @Column(name = "plan_id")
  private @Nullable UUID planId;

  @Column(name = "due_at")
  private Instant dueAt;

  private String reason;
  private String words;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "done_at")
  private @Nullable Instant doneAt;

  @Column(name = "done_by")
  private @Nullable UUID doneBy;

  @Column(name = "done_by_name")
  private @Nullable String doneByName;

  private int tries;

  @Column(name = "tried_at")
  private @Nullable Instant triedAt;

  @Column(name = "tried_by_name")
  private @Nullable String triedByName;

  @Column(name = "withdrawn_at")
  private @Nullable Instant withdrawnAt;

  @Version private int version;

  protected PhoneTask() {}

  /**
   * A new call.
   *
   * @param instead the message it stands in for, null when none was planned
   * @param dueAt by when to call
   * @param reason why a person must call, a sentence for the clerk
   * @param words what to say; the name stands as ((name)) or ((fullName))
   */
  public PhoneTask(
      MessageSource source,
      @Nullable NotificationId instead,
      Instant dueAt,
      String reason,
      String words,
      Instant at) {
    id = UUID.randomUUID();
    notificationId = instead == null ? null : instead.value();
    referralId = source.referral().value();
    patientId = source.patient().value();
    bookingId = source.booking() == null ? null : source.booking().value();
    planId = source.plan() == null ? null : source.plan().value();
    this.dueAt = dueAt;
    this.reason = reason;
    this.words = words;
    createdAt = at;
  }

  /** The call was made. A second click changes nothing. */
  public void done(Caller by, Instant at) {
    if (isOpen()) {
      doneAt = at;
      doneBy = by.id().value();
      doneByName = by.name();
    }
  }

  /** The call was made and nobody was told: it stays open, and says that it was tried. */
  public void tried(Caller by, Instant at) {
    if (isOpen()) {
      tries++;
      triedAt = at;
      triedByName = by.name();
    }
  }

  /** The words are no longer true. */
  public void withdrawn(Instant at) {
    if (isOpen()) {
      withdrawnAt = at;
    }
  }

  /** The time to call has come. */
  public boolean isDue(Instant now) {
    return !now.isBefore(callableFrom());
  }

  /** Nobody has called although there was time for it. */
  public boolean isLate(Instant now) {
    return now.isAfter(callableFrom().plus(TIME_TO_CALL));
  }

  /** A call that was due before it was known could not be made earlier. */
  private Instant callableFrom() {
    return createdAt.isAfter(dueAt) ? createdAt : dueAt;
  }

  public final boolean isOpen() {
    return doneAt == null && withdrawnAt == null;
  }

  public UUID id() {
    return id;
  }

  public Optional<NotificationId> insteadOf() {
    return Optional.ofNullable(notificationId).map(NotificationId::new);
  }

  public ReferralId referral() {
    return new ReferralId(referralId);
  }

  public PatientId patient() {
    return new PatientId(patientId);
  }

  public Optional<BookingId> booking() {
    return Optional.ofNullable(bookingId).map(BookingId::new);
  }

  /** The plan whose words these are; empty when they rest on none. */
  public Optional<PlanId> plan() {
    return Optional.ofNullable(planId).map(PlanId::new);
  }

  public Instant dueAt() {
    return dueAt;
  }

  public String reason() {
    return reason;
  }

  public String words() {
    return words;
  }

  public Instant createdAt() {
    return createdAt;
  }

  /** How often it was tried in vain. */
  public int tries() {
    return tries;
  }

  public Optional<Instant> triedAt() {
    return Optional.ofNullable(triedAt);
  }

  public Optional<String> triedByName() {
    return Optional.ofNullable(triedByName);
  }
}
