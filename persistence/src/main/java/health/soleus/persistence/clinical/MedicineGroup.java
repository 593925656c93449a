package health.soleus.persistence.clinical;

/** The family of a medicine, as far as a preparation rule asks for it. */
public enum MedicineGroup {
  WARFARIN,
  FACTOR_XA_INHIBITOR,
  DABIGATRAN,
  HEPARIN_INJECTION,
  ASPIRIN_OR_CLOPIDOGREL,
  OTHER_ANTIPLATELET,
  OTHER_BLOOD_THINNER,
  METFORMIN,
  SGLT2_INHIBITOR,
  SULFONYLUREA,
  INSULIN,
  GLP1_OR_GIP,
  NSAID,
  FLUOROQUINOLONE;

  /** Anything that makes bleeding likelier: AC-0 holds the booking until a plan is signed. */
  public boolean thinsBlood() {
    return compareTo(OTHER_BLOOD_THINNER) <= 0;
  }
}
