package health.soleus.local.demo;

import health.soleus.persistence.type.OdsCode;

/** The two practices of the local stack; both are made up. */
public enum LocalPractice {
  RIVERSIDE("Y99901", "Riverside Surgery", "020 7946 0101"),
  HILLTOP("Y99902", "Hilltop Practice", "020 7946 0102");

  private final String odsCode;
  private final String displayName;
  private final String phone;

  LocalPractice(String odsCode, String displayName, String phone) {
    this.odsCode = odsCode;
    this.displayName = displayName;
    this.phone = phone;
  }

  public OdsCode odsCode() {
    return new OdsCode(odsCode);
  }

  public String displayName() {
    return displayName;
  }

  public String phone() {
    return phone;
  }
}
