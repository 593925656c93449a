package health.soleus.referral.worklist;

/**
 * Which of a practice's referrals are asked for.
 *
 * @param find part of a name, an NHS number or a reference; empty for all
 * @param clinician name of who sent it; empty for everyone
 * @param finished the ones that are over instead of the open ones
 * @param sort "patient", "where" or anything else for late and soonest first
 * @param page from 1
 */
public record Filter(String find, String clinician, boolean finished, String sort, int page) {
  /** Every open one, late ones first. */
  public static Filter open() {
    return new Filter("", "", false, "", 1);
  }
}
