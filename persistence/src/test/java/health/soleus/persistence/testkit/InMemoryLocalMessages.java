package health.soleus.persistence.testkit;

import health.soleus.persistence.notification.LocalMessage;
import health.soleus.persistence.notification.LocalMessages;
import health.soleus.persistence.type.Channel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The local gateways' log without a database; passes the same tests as the real one. */
public final class InMemoryLocalMessages implements LocalMessages {
  private final List<LocalMessage> messages = new ArrayList<>();

  @Override
  public void keep(LocalMessage message) {
    boolean there = message.reference().flatMap(each -> find(message.channel(), each)).isPresent();
    if (!there) {
      messages.add(message);
    }
  }

  @Override
  public Optional<LocalMessage> find(Channel channel, String reference) {
    return messages.stream()
        .filter(each -> each.channel() == channel)
        .filter(each -> each.reference().filter(reference::equals).isPresent())
        .findFirst();
  }

  @Override
  public List<LocalMessage> all() {
    return messages.stream().sorted(Comparator.comparing(LocalMessage::sentAt)).toList();
  }

  @Override
  public List<LocalMessage> to(String recipient) {
    return all().stream().filter(each -> each.recipient().equals(recipient)).toList();
  }
}
