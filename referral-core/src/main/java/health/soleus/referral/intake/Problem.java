package health.soleus.referral.intake;

/**
 * What is wrong with one field, in the words that stand beside it and in the summary.
 *
 * @param field name of the field, for the link from the summary
 */
public record Problem(String field, String sentence) {}
