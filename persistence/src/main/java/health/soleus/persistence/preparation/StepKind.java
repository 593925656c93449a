package health.soleus.persistence.preparation;

/** The word that stands before a step of the patient's plan. */
public enum StepKind {
  MEDICINE,
  FOOD,
  DRINK,
  CHECK,
  ARRIVE,
  HOME
}
