package health.soleus.persistence.notification;

import health.soleus.persistence.type.BookingId;
import health.soleus.persistence.type.PlanId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The calls to make. */
public interface PhoneTasks {
  /** Keeps the call; a message that has its call already gets no second one. */
  void add(PhoneTask task);

  /** The call, or {@link health.soleus.persistence.type.NotThere}. */
  PhoneTask require(UUID id);

  /** Open calls, the most pressing first. */
  List<PhoneTask> open();

  /**
   * Withdraws the open calls of this booking, except the words of the plan that is now the
   * patient's.
   */
  int withdraw(BookingId booking, @Nullable PlanId except, Instant at);
}
