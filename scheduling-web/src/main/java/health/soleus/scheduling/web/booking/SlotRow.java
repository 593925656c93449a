package health.soleus.scheduling.web.booking;

import health.soleus.persistence.type.StaffWords;
import health.soleus.scheduling.booking.SlotOffer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * A slot on the page of free slots.
 *
 * @param best the first that fits: the only green button
 */
public record SlotRow(String slot, String when, String where, List<Mark> reasons, boolean best) {

  static SlotRow fitting(SlotOffer offer, LocalDate breach, boolean best) {
    List<Mark> marks = new ArrayList<>();
    long left = ChronoUnit.DAYS.between(offer.day(), breach);
    if (offer.heldUntil() != null) {
      marks.add(new Mark("held", "You hold it until " + offer.heldUntilWords()));
    }
    marks.add(
        offer.afterBreach()
            ? new Mark("warn", PageWords.counted(-left, "day", "days") + " after the breach date")
            : new Mark("ok", PageWords.counted(left, "day", "days") + " before the breach date"));
    return new SlotRow(offer.slot().toString(), when(offer), where(offer), marks, best);
  }

  static String when(SlotOffer offer) {
    return offer.when() + ", " + StaffWords.minutes(offer.minutes());
  }

  static String where(SlotOffer offer) {
    return offer.room() + ", " + offer.operator() + ". Arrive at " + offer.arrivalWords() + ".";
  }
}
