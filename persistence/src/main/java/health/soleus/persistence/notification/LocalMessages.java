package health.soleus.persistence.notification;

import health.soleus.persistence.type.Channel;
import java.util.List;
import java.util.Optional;

/** What the gateways of the local stack have received. */
public interface LocalMessages {
  /** Keeps the message; one with the same channel and reference is kept once. */
  void keep(LocalMessage message);

  Optional<LocalMessage> find(Channel channel, String reference);

  /** Everything, the oldest first. */
  List<LocalMessage> all();

  /** What one number or address received, the oldest first. */
  List<LocalMessage> to(String recipient);
}
