package health.soleus.scheduling.booking;

import health.soleus.persistence.access.Caller;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Sweeps expired holds every 30 seconds while the deployment runs (D11). */
@ApplicationScoped
class ExpiredHoldsSweep {
  private static final Logger LOG = Logger.getLogger(ExpiredHoldsSweep.class.getName());
  private static final int EVERY_SECONDS = 30;

  @Resource private ManagedThreadFactory threads;
  private final ReleaseExpiredHolds expired;
  private @Nullable ScheduledExecutorService timer;

  @Inject
  ExpiredHoldsSweep(ReleaseExpiredHolds expired) {
    this.expired = expired;
  }

  void start(@Observes @Initialized(ApplicationScoped.class) Object deployed) {
    timer = Executors.newSingleThreadScheduledExecutor(threads);
    timer.scheduleWithFixedDelay(this::sweep, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
  }

  /** A sweep that fails must not end the next ones. */
  private void sweep() {
    try {
      expired.release(Caller.system());
    } catch (RuntimeException failed) {
      LOG.log(Level.WARNING, "expired holds stay until the next sweep", failed);
    }
  }

  @PreDestroy
  void stop() {
    if (timer != null) {
      timer.shutdownNow();
    }
  }
}
