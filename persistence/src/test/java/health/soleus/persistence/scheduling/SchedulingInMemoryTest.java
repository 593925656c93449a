package health.soleus.persistence.scheduling;

import health.soleus.persistence.testkit.AllocationsContract;
import health.soleus.persistence.testkit.BookingsContract;
import health.soleus.persistence.testkit.InMemoryAllocations;
import health.soleus.persistence.testkit.InMemoryBookings;
import health.soleus.persistence.testkit.InMemorySessionLists;
import health.soleus.persistence.testkit.SessionListsContract;
import health.soleus.persistence.type.PatientId;
import java.util.function.Function;

/** The fakes keep the contracts, so that what is proved with them means something. */
class SchedulingInMemoryTest
    implements SessionListsContract, BookingsContract, AllocationsContract {
  private final InMemorySessionLists lists = new InMemorySessionLists();
  private final Scheduling world =
      new Scheduling(lists, new InMemoryBookings(lists), new InMemoryAllocations(lists));

  @Override
  public <T> T inTransaction(Function<Scheduling, T> work) {
    return work.apply(world);
  }

  @Override
  public PatientId patient() {
    return PatientId.random();
  }
}
