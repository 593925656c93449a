package health.soleus.persistence.notification;

import health.soleus.persistence.type.BookingId;
import health.soleus.persistence.type.Channel;
import health.soleus.persistence.type.NotificationId;
import health.soleus.persistence.type.PatientId;
import health.soleus.persistence.type.PlanId;
import health.soleus.persistence.type.ReferralId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One message to one person. It is planned from an event, waits until it is due, is sent by one
 * attempt after another and ends sent, failed, superseded or expired. Its words are fixed when it
 * is planned; number, address and name are looked up when it leaves.
 */
@Entity
@Table(name = "notification_notification")
public class Notification {
  @Id private UUID id;

  @Column(name = "event_id")
  private UUID eventId;

  private int position;

  @Column(name = "referral_id")
  private UUID referralId;

  @Column(name = "patient_id")
  private UUID patientId;

  @Column(name = "booking_id")
  private @Nullable UUID bookingId;

  @Column(name = "plan_id")
  private @Nullable UUID planId;

  @Column(name = "plan_version")
  private int planVersion;

  private String template;

  @Column(name = "template_version")
  private int templateVersion;

  @Enumerated(EnumType.STRING)
  private Channel channel;

  @Column(name = "due_at")
  private Instant dueAt;

  @Column(name = "not_after")
  private Instant notAfter;

  @Column(name = "day_of_care")
  private boolean dayOfCare;

  private boolean instruction;
  private String subject;
  private String body;
  private String why;

  @Enumerated(EnumType.STRING)
  private NotificationStatus status;

  @Column(name = "next_attempt_at")
  private Instant nextAttemptAt;

  private int attempts;
  private String failure;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Version private int version;

  protected Notification() {}

  public Notification(NotificationId id, MessageSource source, MessageText text, Instant at) {
    this.id = id.value();
    eventId = source.event();
    referralId = source.referral().value();
    patientId = source.patient().value();
    bookingId = source.booking() == null ? null : source.booking().value();
    planId = source.plan() == null ? null : source.plan().value();
    planVersion = source.planVersion();
    position = text.position();
    template = text.template();
    templateVersion = text.templateVersion();
    channel = text.channel();
    dueAt = text.dueAt();
    notAfter = text.notAfter();
    dayOfCare = text.dayOfCare();
    instruction = text.instruction();
    subject = text.subject();
    body = text.body();
    why = text.why();
    status = NotificationStatus.SCHEDULED;
    nextAttemptAt = dueAt;
    failure = "";
    createdAt = at;
    changedAt = at;
  }

  /** Starts an attempt; its number is answered. */
  public int sending(Instant at) {
    become(NotificationStatus.SENDING, at);
    attempts++;
    return attempts;
  }

  /** The gateway has it. */
  public void sent(Instant at) {
    become(NotificationStatus.SENT, at);
    failure = "";
  }

  /** The attempt failed or left no trace; another follows not before then. */
  public void tryAgain(Instant notBefore, String reason, Instant at) {
    become(NotificationStatus.TEMPORARY_FAILURE, at);
    nextAttemptAt = notBefore;
    failure = reason;
  }

  /** Waits for the end of quiet hours; no attempt was made. */
  public void waitUntil(Instant notBefore) {
    nextAttemptAt = notBefore;
  }

  /** Refused for good, or every attempt is used up. */
  public void failed(String reason, Instant at) {
    become(NotificationStatus.PERMANENT_FAILURE, at);
    failure = reason;
  }

  /** It cannot be sent as it is, or nobody can say whether it was. */
  public void unsendable(String reason, Instant at) {
    become(NotificationStatus.TECHNICAL_FAILURE, at);
    failure = reason;
  }

  /** Its plan is no longer the patient's plan. */
  public void superseded(Instant at) {
    become(NotificationStatus.SUPERSEDED, at);
  }

  /** Its time has passed. */
  public void expired(Instant at) {
    become(NotificationStatus.EXPIRED, at);
    failure = "its time passed before it could be sent";
  }

  private void become(NotificationStatus next, Instant at) {
    if (!status.leadsTo(next)) {
      throw new IllegalStateException("a message that is " + status + " cannot be " + next);
    }
    status = next;
    changedAt = at;
  }

  /** Whether it would be wrong to send it at this instant. */
  public boolean isTooLateAt(Instant instant) {
    return !instant.isBefore(notAfter);
  }

  public NotificationId id() {
    return new NotificationId(id);
  }

  public MessageSource source() {
    return new MessageSource(
        eventId,
        new ReferralId(referralId),
        new PatientId(patientId),
        bookingId == null ? null : new BookingId(bookingId),
        plan().orElse(null),
        planVersion);
  }

  public PatientId patient() {
    return new PatientId(patientId);
  }

  /** The plan whose words these are; empty when they rest on none. */
  public Optional<PlanId> plan() {
    return Optional.ofNullable(planId).map(PlanId::new);
  }

  /** The message as it was planned. */
  public MessageText text() {
    return new MessageText(
        position,
        template,
        templateVersion,
        channel,
        dueAt,
        notAfter,
        dayOfCare,
        instruction,
        subject,
        body,
        why);
  }

  public NotificationStatus status() {
    return status;
  }

  /** Before this no attempt is made. */
  public Instant nextAttemptAt() {
    return nextAttemptAt;
  }

  /** How many attempts have started. */
  public int attempts() {
    return attempts;
  }

  /** Why the last attempt or the message failed, without a word about the person; else empty. */
  public String failure() {
    return failure;
  }

  public Instant createdAt() {
    return createdAt;
  }

  /** When it came to its present status. */
  public Instant changedAt() {
    return changedAt;
  }
}
