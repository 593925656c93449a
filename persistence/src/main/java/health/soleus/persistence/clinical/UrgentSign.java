package health.soleus.persistence.clinical;

/** A sign that stops the referral and sends the patient to faster care (ER-R1, ER-R2). */
public enum UrgentSign {
  SUDDEN_PAIN_OR_POP,
  CANNOT_PUSH_OFF,
  CALF_SQUEEZE_POSITIVE,
  FEVER_HOT_RED_ANKLE,
  OPEN_WOUND_ULCER_GANGRENE,
  REST_PAIN
}
