package health.soleus.scheduling.web.booking;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.type.BookingId;
import health.soleus.persistence.type.ReferralId;
import health.soleus.persistence.type.Refused;
import health.soleus.persistence.type.SlotId;
import health.soleus.persistence.type.SlotTaken;
import health.soleus.persistence.type.StaleRecord;
import health.soleus.scheduling.booking.BookDayCase;
import health.soleus.scheduling.booking.Booked;
import health.soleus.scheduling.booking.BookingWish;
import health.soleus.scheduling.booking.FreeSlots;
import health.soleus.scheduling.booking.HoldSlot;
import health.soleus.scheduling.booking.MoveWish;
import health.soleus.scheduling.booking.RescheduleDayCase;
import health.soleus.scheduling.booking.SlotLoss;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Holds, books and moves, and turns each way of being refused into what a page can say. */
@ApplicationScoped
public class SlotActs {
  private final HoldSlot holding;
  private final BookDayCase booking;
  private final RescheduleDayCase moving;
  private final FreeSlots slots;

  @Inject
  SlotActs(HoldSlot holding, BookDayCase booking, RescheduleDayCase moving, FreeSlots slots) {
    this.holding = holding;
    this.booking = booking;
    this.moving = moving;
    this.slots = slots;
  }

  /**
   * What came of it.
   *
   * @param booked the receipt of a booking or a move, else null
   * @param refusals every reason why it was refused; empty when it was done
   * @param loss who was faster and what is next best; null when nobody was
   */
  public record Answer(@Nullable Booked booked, List<String> refusals, @Nullable SlotLoss loss) {
    public boolean isDone() {
      return refusals.isEmpty();
    }
  }

  /** Holds the slot for ten minutes, or ten more. */
  public Answer hold(Caller caller, ReferralId referral, SlotId slot) {
    return answer(
        () -> {
          holding.hold(caller, referral, slot);
          return null;
        },
        caller,
        referral,
        slot);
  }

  public void letGo(Caller caller, SlotId slot) {
    holding.letGo(caller, slot);
  }

  public Answer book(Caller caller, BookingWish wish) {
    return answer(() -> booking.book(caller, wish), caller, wish.referral(), wish.slot());
  }

  /** Moves the visit of this referral. */
  public Answer move(Caller caller, ReferralId referral, MoveWish wish) {
    return answer(() -> moving.move(caller, wish), caller, referral, wish.slot());
  }

  private Answer answer(
      Supplier<@Nullable Booked> act, Caller caller, ReferralId referral, SlotId slot) {
    try {
      return new Answer(act.get(), List.of(), null);
    } catch (SlotTaken taken) {
      SlotLoss loss = slots.afterLoss(caller, referral, slot);
      return new Answer(null, List.of(loss.sentence()), loss);
    } catch (Refused refused) {
      return new Answer(null, refused.reasons(), null);
    } catch (StaleRecord stale) {
      return new Answer(null, List.of(stale.sentence()), null);
    }
  }

  /** The address of a booking's page. */
  static String address(BookingId booking) {
    return "/booking/booking.xhtml?faces-redirect=true&booking=" + booking;
  }
}
