package health.soleus.local.demo;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Synthetic patients at every stage that is built, made by running the real use cases with the
 * clock of each stage (D18).
 */
@ApplicationScoped
public class DemoData {

  /** Loads everything, once, into a database that holds the local accounts only. */
  public void load() {
    // Filled stage by stage as the use cases come.
  }
}
