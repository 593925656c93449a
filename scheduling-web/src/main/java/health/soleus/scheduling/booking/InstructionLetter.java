package health.soleus.scheduling.booking;

import health.soleus.persistence.preparation.PlannedMessage;
import health.soleus.persistence.preparation.PreparationPlan;
import health.soleus.persistence.type.Channel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which e-mail of a visit is its instruction letter. A version that changes nothing of what the
 * patient was told has no such e-mail of its own: the letter of the version before holds.
 */
final class InstructionLetter {
  private InstructionLetter() {}

  /**
   * @param versions of the visit's plan, oldest first
   * @return null when no version is live, as after a cancellation
   */
  static @Nullable PlannedMessage of(List<PreparationPlan> versions) {
    Optional<PreparationPlan> live = OpenBooking.live(versions);
    if (live.isEmpty()) {
      return null;
    }
    List<PlannedMessage> emails = new ArrayList<>(emails(live.get()));
    if (!live.get().content().holdsTexts()) {
      List<PreparationPlan> newestFirst = new ArrayList<>(versions);
      Collections.reverse(newestFirst);
      newestFirst.stream()
          .flatMap(plan -> emails(plan).stream())
          .filter(PlannedMessage::instruction)
          .findFirst()
          .ifPresent(letter -> emails.add(0, letter));
    }
    return emails.stream().findFirst().orElse(null);
  }

  private static List<PlannedMessage> emails(PreparationPlan plan) {
    return plan.messages().stream()
        .filter(message -> message.channel() == Channel.EMAIL)
        .sorted(Comparator.comparing(PlannedMessage::dueAt))
        .toList();
  }
}
