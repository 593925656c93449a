package health.soleus.scheduling.web.referral;

/**
 * One choice of a list.
 *
 * @param second quieter words after it, for example brand names; may be empty
 */
public record Option(String value, String text, String second) {}
