package health.soleus.local.browser;

/** The three looks of a page that each have to be good. */
public enum PageState {
  EMPTY,
  FILLED,
  ERROR
}
