package health.soleus.persistence.wrong.right;

import health.soleus.persistence.wrong.left.Left;

/** Deliberately wrong: the other half of a cycle (A11). */
public interface Right {
  Left left();
}
