package health.soleus.referral.worklist;

/**
 * The line that says whose page this is; empty parts are not known yet.
 *
 * @param name Given FAMILY
 * @param born day and age
 * @param nhsNumber 3-3-4
 */
public record PatientStrip(String name, String born, String nhsNumber) {}
