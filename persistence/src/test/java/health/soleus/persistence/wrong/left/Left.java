package health.soleus.persistence.wrong.left;

import health.soleus.persistence.wrong.right.Right;

/** Deliberately wrong: one half of a cycle (A11). */
public interface Left {
  Right right();
}
