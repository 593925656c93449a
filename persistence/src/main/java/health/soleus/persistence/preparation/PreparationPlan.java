package health.soleus.persistence.preparation;

import health.soleus.persistence.document.RecordJson;
import health.soleus.persistence.type.BookingId;
import health.soleus.persistence.type.PlanId;
import health.soleus.persistence.type.ReferralId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * The preparation of one visit as it was decided: facts, rule versions, dates, exact texts and
 * messages. It is made CURRENT, or PROVISIONAL while a gate is open, and is SUPERSEDED once, by a
 * move, a cancellation or a changed fact; nothing else in it ever changes.
 */
@Entity
@Table(name = "preparation_plan")
public class PreparationPlan {
  @Id private UUID id;

  @Column(name = "booking_id")
  private UUID bookingId;

  @Column(name = "referral_id")
  private UUID referralId;

  @Column(name = "plan_version")
  private int planVersion;

  @Enumerated(EnumType.STRING)
  private PlanStatus status;

  private Instant arrival;
  private Instant start;
  private String place;
  private String content;
  private String messages;
  private String input;
  private String sha256;

  @Column(name = "created_at")
  private Instant createdAt;

  protected PreparationPlan() {}

  /** Which visit a plan is for, and which of its versions. */
  public record Of(BookingId booking, ReferralId referral, int version) {}

  /** A plan as it is decided now; PROVISIONAL as long as one of its gates is open. */
  public static PreparationPlan decided(
      Of of,
      Visit visit,
      PlanContent content,
      List<PlannedMessage> messages,
      Record input,
      Instant at) {
    PreparationPlan plan = new PreparationPlan();
    plan.id = UUID.randomUUID();
    plan.bookingId = of.booking().value();
    plan.referralId = of.referral().value();
    plan.planVersion = of.version();
    plan.status = content.isProvisional() ? PlanStatus.PROVISIONAL : PlanStatus.CURRENT;
    plan.arrival = visit.arrival();
    plan.start = visit.start();
    plan.place = visit.place();
    plan.content = RecordJson.write(content);
    plan.messages = RecordJson.writeAll(messages);
    plan.input = RecordJson.write(input);
    plan.sha256 = plan.fingerprint();
    plan.createdAt = at;
    return plan;
  }

  /** From now on no message of this plan may leave. */
  public void supersede() {
    status = PlanStatus.SUPERSEDED;
  }

  public PlanId id() {
    return new PlanId(id);
  }

  public BookingId booking() {
    return new BookingId(bookingId);
  }

  public ReferralId referral() {
    return new ReferralId(referralId);
  }

  public int planVersion() {
    return planVersion;
  }

  public PlanStatus status() {
    return status;
  }

  public Visit visit() {
    return new Visit(arrival, start, place);
  }

  public PlanContent content() {
    return RecordJson.read(content, PlanContent.class);
  }

  public List<PlannedMessage> messages() {
    return RecordJson.readAll(messages, PlannedMessage.class);
  }

  /** The facts and rule versions it was decided on, as JSON. */
  public String input() {
    return input;
  }

  public Instant createdAt() {
    return createdAt;
  }

  /** Whether facts, steps and messages are still those that were decided. */
  public boolean isUntouched() {
    return sha256.equals(fingerprint());
  }

  private String fingerprint() {
    String all = String.join("\n", input, content, messages, arrival.toString(), place);
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
