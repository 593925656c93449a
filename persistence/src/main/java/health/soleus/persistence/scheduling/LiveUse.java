package health.soleus.persistence.scheduling;

import health.soleus.persistence.type.AccountId;
import health.soleus.persistence.type.BookingId;
import health.soleus.persistence.type.ReferralId;
import health.soleus.persistence.type.SlotId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A live use of a resource that a slot would need too.
 *
 * @param slot for which it is taken; another one may be in the way as well
 * @param booking null while it is only held
 * @param takenAt when it was held or booked
 * @param holdEnds null once booked
 */
public record LiveUse(
    ResourceKind kind,
    SlotId slot,
    ReferralId referral,
    @Nullable BookingId booking,
    AccountId holder,
    String holderName,
    Instant takenAt,
    @Nullable Instant holdEnds,
    Instant from,
    Instant until) {
  static LiveUse of(ResourceAllocation allocation) {
    return new LiveUse(
        allocation.kind(),
        allocation.slot(),
        allocation.referral(),
        allocation.booking(),
        allocation.holder(),
        allocation.holderName(),
        allocation.takenAt(),
        allocation.expiresAt(),
        allocation.from(),
        allocation.until());
  }
}
