package health.soleus.scheduling.web.support;

/**
 * A bean that says how much waits on one worklist; the menu shows it beside the worklist's name.
 */
public interface WorklistCount {
  /** The worklist's address inside Soleus, as in the menu. */
  String path();

  int waiting();
}
