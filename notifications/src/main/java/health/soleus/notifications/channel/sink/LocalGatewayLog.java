package health.soleus.notifications.channel.sink;

import health.soleus.notifications.channel.OutgoingMessage;
import health.soleus.persistence.access.Caller;
import health.soleus.persistence.access.Role;
import health.soleus.persistence.notification.LocalMessage;
import health.soleus.persistence.notification.LocalMessages;
import health.soleus.persistence.type.Channel;
import health.soleus.persistence.type.NotificationId;
import health.soleus.persistence.type.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;

/** The local gateway's own log, in transactions of its own as if it stood elsewhere. */
@UseCase
@ApplicationScoped
public class LocalGatewayLog {
  private final LocalMessages messages;
  private final Clock clock;

  @Inject
  LocalGatewayLog(LocalMessages messages, Clock clock) {
    this.messages = messages;
    this.clock = clock;
  }

  /** Keeps the text; the same reference again is kept once. */
  @Transactional(TxType.REQUIRES_NEW)
  public void keep(Caller caller, OutgoingMessage message) {
    caller.must(Role.SYSTEM);
    messages.keep(
        new LocalMessage(
            Channel.SMS,
            message.to(),
            "",
            message.text(),
            clock.instant(),
            message.reference().toString()));
  }

  /** Whether the text with this reference arrived. */
  @Transactional(TxType.REQUIRES_NEW)
  public boolean has(Caller caller, NotificationId reference) {
    caller.must(Role.SYSTEM);
    return messages.find(Channel.SMS, reference.toString()).isPresent();
  }
}
