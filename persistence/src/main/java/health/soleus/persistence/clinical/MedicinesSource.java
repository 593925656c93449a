package health.soleus.persistence.clinical;

/** How the usual medicines were given (H5). */
public enum MedicinesSource {
  LIST_PASTED,
  NONE,
  TICKED_BY_HAND,
  NOT_ASKED
}
