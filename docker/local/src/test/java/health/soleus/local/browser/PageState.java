package health.soleus.local.browser;

/** The three looks of a page that each have to be good. */
public enum PageState {
  /** Nothing typed or chosen yet, or nothing there to show. */
  EMPTY,
  /** With what a person typed or chose, or with what there is to show. */
  FILLED,
  /** Answered wrongly: the error summary says what. */
  ERROR
}
