package health.soleus.persistence.testkit;

import health.soleus.persistence.notification.PhoneTask;
import health.soleus.persistence.notification.PhoneTasks;
import health.soleus.persistence.type.BookingId;
import health.soleus.persistence.type.NotThere;
import health.soleus.persistence.type.PlanId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Calls without a database; passes the same tests as the real repository. */
public final class InMemoryPhoneTasks implements PhoneTasks {
  private final List<PhoneTask> tasks = new ArrayList<>();

  @Override
  public void add(PhoneTask task) {
    boolean there =
        task.insteadOf().isPresent()
            && tasks.stream().anyMatch(each -> each.insteadOf().equals(task.insteadOf()));
    if (!there) {
      tasks.add(task);
    }
  }

  @Override
  public PhoneTask require(UUID id) {
    return tasks.stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(NotThere::new);
  }

  @Override
  public List<PhoneTask> open() {
    return tasks.stream()
        .filter(PhoneTask::isOpen)
        .sorted(Comparator.comparing(PhoneTask::dueAt).thenComparing(PhoneTask::createdAt))
        .toList();
  }

  @Override
  public int withdraw(BookingId booking, @Nullable PlanId except, Instant at) {
    List<PhoneTask> old =
        tasks.stream()
            .filter(PhoneTask::isOpen)
            .filter(each -> each.booking().filter(booking::equals).isPresent())
            .filter(each -> each.plan().isEmpty() || !each.plan().get().equals(except))
            .toList();
    old.forEach(each -> each.withdrawn(at));
    return old.size();
  }
}
