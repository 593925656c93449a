package health.soleus.persistence.clinical;

/** What the referrer believes it is (F1, ER-4). */
public enum Diagnosis {
  MID_PORTION,
  INSERTIONAL,
  MID_PORTION_AND_INSERTIONAL,
  PART_NOT_KNOWN,
  NOT_CERTAIN
}
