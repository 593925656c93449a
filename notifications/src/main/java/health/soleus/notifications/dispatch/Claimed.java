package health.soleus.notifications.dispatch;

import health.soleus.notifications.channel.OutgoingMessage;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of the next message that was due.
 *
 * @param attempt the attempt that was recorded, null when nothing is to be sent
 * @param message to hand over now, null when it was held back, expired or superseded
 */
public record Claimed(@Nullable UUID attempt, @Nullable OutgoingMessage message) {
  static final Claimed NOTHING_TO_SEND = new Claimed(null, null);
}
