package health.soleus.scheduling.booking;

import java.util.List;

/**
 * What the loser of a race is told.
 *
 * @param sentence who took which slot at which minute, and what is next best
 * @param alternatives up to three slots that fit, nearest first
 */
public record SlotLoss(String sentence, List<SlotOffer> alternatives) {}
