package health.soleus.scheduling.web.booking;

import health.soleus.scheduling.booking.SlotOffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Slots that cannot be taken for the same reasons, so that each reason is read once. */
public record SlotGroup(List<Mark> reasons, List<Fact> slots) {

  /** In the order of the first slot of each group. */
  static List<SlotGroup> of(List<SlotOffer> refused) {
    Map<List<String>, List<Fact>> groups = new LinkedHashMap<>();
    for (SlotOffer offer : refused) {
      groups
          .computeIfAbsent(offer.reasons(), reasons -> new ArrayList<>())
          .add(new Fact(SlotRow.when(offer), offer.room() + ", " + offer.operator()));
    }
    return groups.entrySet().stream()
        .map(group -> new SlotGroup(marks(group.getKey()), group.getValue()))
        .toList();
  }

  private static List<Mark> marks(List<String> reasons) {
    return reasons.stream().map(reason -> new Mark("stop", reason)).toList();
  }
}
