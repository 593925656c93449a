package health.soleus.referral.triage;

/**
 * What the service asks for, as data that a clinical lead approves; the arithmetic is {@link
 * TriageProtocol}'s.
 *
 * @param version named wherever an assessment is shown
 * @param minMonths of pain before the referral (ER-1; some centres ask for 6)
 * @param minAge in whole years (ER-5)
 * @param egfrReview below this a consultant decides about X-ray dye (ER-X2)
 * @param egfrHighRisk below this the risk is high (ER-X2)
 * @param egfrMetformin from this on metformin needs no restart test (DM-1a, DM-1b)
 * @param plateletsReview below this a consultant decides, in 10^9 per litre (ER-X1)
 * @param lieFlatHours how long the patient must lie still (ER-X7)
 * @param pregnancyFrom youngest age that is asked about pregnancy (ER-X5)
 * @param pregnancyTo oldest age that is asked
 */
public record ServiceCriteria(
    String version,
    int minMonths,
    int minAge,
    int egfrReview,
    int egfrHighRisk,
    int egfrMetformin,
    int plateletsReview,
    int lieFlatHours,
    int pregnancyFrom,
    int pregnancyTo) {
  private static final ServiceCriteria DEFAULTS =
      new ServiceCriteria("1", 3, 18, 45, 30, 60, 50, 4, 12, 55);

  /** Default content of evidence.md 2.4, not approved for patients. */
  public static ServiceCriteria defaults() {
    return DEFAULTS;
  }

  /** Whether somebody of this age is asked about pregnancy. */
  public boolean asksPregnancyAt(int age) {
    return age >= pregnancyFrom && age <= pregnancyTo;
  }
}
