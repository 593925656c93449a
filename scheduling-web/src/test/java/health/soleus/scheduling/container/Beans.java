package health.soleus.scheduling.container;

/**
 * Where the use cases come from: the server's own when a test runs inside it, else the same classes
 * wired on the same database.
 */
interface Beans {
  <T> T get(Class<T> type);

  /** Does the work in a transaction of its own. */
  void in(Runnable work);
}
