package health.soleus.persistence.clinical;

import java.util.Arrays;
import java.util.List;

/** Every medicine that the form asks for by name; "none" must be ticked, never assumed (H5). */
public enum NamedMedicine {
  APIXABAN("apixaban", "Eliquis", MedicineGroup.FACTOR_XA_INHIBITOR),
  RIVAROXABAN("rivaroxaban", "Xarelto", MedicineGroup.FACTOR_XA_INHIBITOR),
  EDOXABAN("edoxaban", "Lixiana", MedicineGroup.FACTOR_XA_INHIBITOR),
  DABIGATRAN("dabigatran", "Pradaxa", MedicineGroup.DABIGATRAN),
  WARFARIN("warfarin", "Marevan", MedicineGroup.WARFARIN),
  HEPARIN_INJECTIONS(
      "heparin injections", "Clexane, Fragmin, Innohep", MedicineGroup.HEPARIN_INJECTION),
  ASPIRIN("aspirin", "", MedicineGroup.ASPIRIN_OR_CLOPIDOGREL),
  CLOPIDOGREL("clopidogrel", "Plavix", MedicineGroup.ASPIRIN_OR_CLOPIDOGREL),
  PRASUGREL("prasugrel", "Efient", MedicineGroup.OTHER_ANTIPLATELET),
  TICAGRELOR("ticagrelor", "Brilique", MedicineGroup.OTHER_ANTIPLATELET),
  DIPYRIDAMOLE("dipyridamole", "Persantin", MedicineGroup.OTHER_ANTIPLATELET),
  ANOTHER_BLOOD_THINNER("another blood thinner", "", MedicineGroup.OTHER_BLOOD_THINNER),
  METFORMIN("metformin", "Glucophage", MedicineGroup.METFORMIN),
  SGLT2_INHIBITOR("a tablet ending in -gliflozin", "", MedicineGroup.SGLT2_INHIBITOR),
  SULFONYLUREA("gliclazide or similar", "", MedicineGroup.SULFONYLUREA),
  INSULIN("insulin", "", MedicineGroup.INSULIN),
  GLP1_OR_GIP("weight-loss or diabetes injection", "", MedicineGroup.GLP1_OR_GIP),
  NSAID("ibuprofen, naproxen or similar", "", MedicineGroup.NSAID),
  FLUOROQUINOLONE("a -floxacin antibiotic", "", MedicineGroup.FLUOROQUINOLONE);

  private final String genericName;
  private final String brands;
  private final MedicineGroup group;

  NamedMedicine(String genericName, String brands, MedicineGroup group) {
    this.genericName = genericName;
    this.brands = brands;
    this.group = group;
  }

  public String genericName() {
    return genericName;
  }

  /** Brand names shown beside the generic name; may be empty. */
  public String brands() {
    return brands;
  }

  public MedicineGroup group() {
    return group;
  }

  /** The blood thinners, in the order of the form. */
  public static List<NamedMedicine> bloodThinners() {
    return Arrays.stream(values()).filter(m -> m.group.thinsBlood()).toList();
  }

  /** The other medicines that need a plan, in the order of the form. */
  public static List<NamedMedicine> others() {
    return Arrays.stream(values()).filter(m -> !m.group.thinsBlood()).toList();
  }
}
