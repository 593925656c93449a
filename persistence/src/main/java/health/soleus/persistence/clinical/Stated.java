package health.soleus.persistence.clinical;

/** An answer to a safety question. A blank is NOT_ASKED and never counts as no (H5, R4). */
public enum Stated {
  YES,
  NO,
  NOT_KNOWN,
  NOT_ASKED
}
