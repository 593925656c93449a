package health.soleus.persistence.preparation;

/** A rule that was evaluated and does not apply, with its reason in a sentence. */
public record LeftOut(String ruleId, String reason) {}
