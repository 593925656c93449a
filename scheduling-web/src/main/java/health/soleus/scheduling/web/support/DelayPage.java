package health.soleus.scheduling.web.support;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.access.Role;
import health.soleus.persistence.type.London;
import health.soleus.persistence.type.StaffWords;
import health.soleus.scheduling.calls.DelayedMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The line on each page of staff while messages to patients are held up. */
@Named("delay")
@RequestScoped
public class DelayPage {
  private static final Set<Role> WHO_CALLS_PATIENTS = EnumSet.of(Role.BOOKING, Role.CONSULTANT);

  private final FramePage frame;
  private final Instance<Caller> callers;
  private final DelayedMessages messages;
  private final Clock clock;
  private @Nullable String since;

  @Inject
  DelayPage(FramePage frame, Instance<Caller> callers, DelayedMessages messages, Clock clock) {
    this.frame = frame;
    this.callers = callers;
    this.messages = messages;
    this.clock = clock;
  }

  /** "10:04", with its day when that is not today; empty when there is nothing to say. */
  public String getSince() {
    if (since == null) {
      since = isTold() ? messages.since(callers.get()).map(this::words).orElse("") : "";
    }
    return since;
  }

  private boolean isTold() {
    return !frame.isFailing() && WHO_CALLS_PATIENTS.contains(frame.role());
  }

  private String words(Instant first) {
    boolean today = London.dateOf(first).equals(London.dateOf(clock.instant()));
    return today ? StaffWords.time(first) : StaffWords.timeAndDay(first);
  }
}
