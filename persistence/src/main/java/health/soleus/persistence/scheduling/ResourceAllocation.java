package health.soleus.persistence.scheduling;

import health.soleus.persistence.type.AccountId;
import health.soleus.persistence.type.BookingId;
import health.soleus.persistence.type.ReferralId;
import health.soleus.persistence.type.SlotId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One resource taken for one time: the only truth about what is held and what is booked. A row that
 * is let go, cancelled or expired is deleted, so that the database's constraints see live use only.
 */
@Entity
@Table(name = "scheduling_resource_allocation")
public class ResourceAllocation {
  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  private ResourceKind kind;

  @Column(name = "resource_id")
  private UUID resourceId;

  @Enumerated(EnumType.STRING)
  private AllocationState state;

  @Column(name = "starts_at")
  private Instant startsAt;

  @Column(name = "ends_at")
  private Instant endsAt;

  @Column(name = "slot_id")
  private UUID slotId;

  @Column(name = "referral_id")
  private UUID referralId;

  @Column(name = "booking_id")
  private @Nullable UUID bookingId;

  @Column(name = "holder_id")
  private UUID holderId;

  @Column(name = "holder_name")
  private String holderName;

  @Column(name = "taken_at")
  private Instant takenAt;

  @Column(name = "expires_at")
  private @Nullable Instant expiresAt;

  protected ResourceAllocation() {}

  /**
   * A hold of one resource.
   *
   * @param until when it ends by itself
   */
  static ResourceAllocation held(ResourceUse use, Taking taking, Instant until) {
    ResourceAllocation allocation = new ResourceAllocation();
    allocation.id = UUID.randomUUID();
    allocation.kind = use.kind();
    allocation.resourceId = use.resource();
    allocation.startsAt = use.from();
    allocation.endsAt = use.until();
    allocation.slotId = taking.slot().value();
    allocation.referralId = taking.referral().value();
    allocation.holderId = taking.by().id().value();
    allocation.holderName = taking.by().name();
    allocation.takenAt = taking.at();
    allocation.state = AllocationState.HELD;
    allocation.expiresAt = until;
    return allocation;
  }

  /** Whether both want the same at the same time. */
  boolean collides(ResourceAllocation other) {
    return kind == other.kind
        && resourceId.equals(other.resourceId)
        && startsAt.isBefore(other.endsAt)
        && other.startsAt.isBefore(endsAt);
  }

  /** The holder decides a little longer. */
  void heldUntil(Instant until) {
    if (state == AllocationState.HELD) {
      expiresAt = until;
    }
  }

  /** The hold becomes the booking's. */
  void booked(BookingId booking, Instant at) {
    state = AllocationState.BOOKED;
    bookingId = booking.value();
    takenAt = at;
    expiresAt = null;
  }

  public ResourceKind kind() {
    return kind;
  }

  public UUID resource() {
    return resourceId;
  }

  public Instant from() {
    return startsAt;
  }

  /** Exclusive. */
  public Instant until() {
    return endsAt;
  }

  public SlotId slot() {
    return new SlotId(slotId);
  }

  public ReferralId referral() {
    return new ReferralId(referralId);
  }

  /** Null while it is only held. */
  public @Nullable BookingId booking() {
    return bookingId == null ? null : new BookingId(bookingId);
  }

  public AccountId holder() {
    return new AccountId(holderId);
  }

  public String holderName() {
    return holderName;
  }

  public Instant takenAt() {
    return takenAt;
  }

  /** Null once booked. */
  public @Nullable Instant expiresAt() {
    return expiresAt;
  }
}
