package health.soleus.persistence.clinical;

/** What the patient feels (F3). */
public enum Symptom {
  PAIN,
  STIFFNESS,
  SWELLING,
  WORST_FIRST_THING
}
