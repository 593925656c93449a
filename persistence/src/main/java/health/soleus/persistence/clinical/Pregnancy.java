package health.soleus.persistence.clinical;

/** Whether the patient could be pregnant; never named in a text (PREG-1). */
public enum Pregnancy {
  NO,
  YES,
  POSSIBLY,
  NOT_ABLE,
  NOT_KNOWN,
  NOT_ASKED
}
