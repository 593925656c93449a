package health.soleus.local.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does many things at the same moment: all stand ready before the first begins. */
final class AtOnce {
  private AtOnce() {}

  /** What came of each, in the order given; the first failure is the caller's. */
  static <T> List<T> all(List<Callable<T>> acts) {
    CyclicBarrier start = new CyclicBarrier(acts.size());
    ExecutorService people = Executors.newFixedThreadPool(acts.size());
    try {
      List<Future<T>> running = new ArrayList<>();
      for (Callable<T> act : acts) {
        running.add(
            people.submit(
                () -> {
                  start.await();
                  return act.call();
                }));
      }
      List<T> results = new ArrayList<>();
      for (Future<T> each : running) {
        results.add(each.get());
      }
      return results;
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    } finally {
      people.shutdownNow();
    }
  }
}
