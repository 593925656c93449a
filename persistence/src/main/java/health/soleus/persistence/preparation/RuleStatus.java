package health.soleus.persistence.preparation;

/** Whether the unit's clinicians have signed a rule off; DEFAULT content waits for it. */
public enum RuleStatus {
  DEFAULT,
  APPROVED
}
