package health.soleus.persistence.clinical;

/** The patient's view on surgery (F21, F22). */
public enum SurgeryView {
  PREFERS_NO_SURGERY,
  NOT_SUITABLE,
  WOULD_CONSIDER,
  NOT_DISCUSSED,
  NOT_KNOWN
}
