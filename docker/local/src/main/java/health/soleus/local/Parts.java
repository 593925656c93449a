package health.soleus.local;

import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * The parts that run, so that they are stopped in the opposite order of their start, each once,
 * also when the end comes in the middle of the start. Parts may start side by side.
 */
final class Parts implements AutoCloseable {
  private static final int LONGEST_START_SECONDS = 20;

  private final Deque<AutoCloseable> running = new ConcurrentLinkedDeque<>();

  /**
   * Read by every start, written by the end: the end waits for the starts, they not for another.
   */
  private final ReadWriteLock starting = new ReentrantReadWriteLock();

  private volatile boolean ending;

  /** Starts a part and keeps it for the end. */
  <P extends AutoCloseable> P start(String name, Callable<P> start) {
    starting.readLock().lock();
    try {
      if (ending) {
        throw new Failure("stopped while starting");
      }
      P part = start.call();
      running.push(part);
      return part;
    } catch (Refusal | Failure e) {
      throw e;
    } catch (Exception e) {
      throw new Failure(name + " does not start: " + e, e);
    } finally {
      starting.readLock().unlock();
    }
  }

  boolean isEnding() {
    return ending;
  }

  @Override
  public void close() {
    ending = true;
    boolean mine = false;
    try {
      mine = starting.writeLock().tryLock(LONGEST_START_SECONDS, TimeUnit.SECONDS);
      while (!running.isEmpty()) {
        stop(running.pop());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      if (mine) {
        starting.writeLock().unlock();
      }
    }
  }

  private static void stop(AutoCloseable part) {
    try {
      part.close();
    } catch (Exception e) {
      // The others must be stopped all the same.
      System.err.println("not stopped cleanly: " + e);
    }
  }
}
