package health.soleus.notifications.dispatch;

import health.soleus.persistence.message.SpokenWords;
import health.soleus.persistence.notification.Notification;
import health.soleus.persistence.notification.PhoneTask;
import health.soleus.persistence.notification.PhoneTasks;
import health.soleus.persistence.type.Channel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Puts a call on the clerk's list in place of a message that did not leave; in a transaction. */
@ApplicationScoped
class Calls {
  private final PhoneTasks tasks;

  @Inject
  Calls(PhoneTasks tasks) {
    this.tasks = tasks;
  }

  /** The call is due now, whatever the message said: it is late already. */
  void instead(Notification message, String why, Instant now) {
    String kind = message.text().channel() == Channel.SMS ? "A text" : "An email";
    tasks.add(
        new PhoneTask(
            message.source(),
            message.id(),
            now,
            "%s (%s) was not delivered: %s.".formatted(kind, message.text().template(), why),
            SpokenWords.of(message.text().channel(), message.text().body()),
            now));
  }
}
