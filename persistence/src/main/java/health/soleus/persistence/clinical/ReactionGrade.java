package health.soleus.persistence.clinical;

/** How bad a reaction to X-ray dye was (evidence.md 3.5). */
public enum ReactionGrade {
  MILD,
  MODERATE,
  SEVERE,
  NOT_KNOWN
}
