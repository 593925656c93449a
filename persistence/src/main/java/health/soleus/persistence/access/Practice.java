package health.soleus.persistence.access;

import health.soleus.persistence.type.OdsCode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A general practice that refers. */
@Entity
@Table(name = "access_practice")
public class Practice {
  @Id
  @Column(name = "ods_code")
  private String odsCode;

  private String name;
  private String phone;

  protected Practice() {}

  public Practice(OdsCode odsCode, String name, String phone) {
    this.odsCode = odsCode.value();
    this.name = name;
    this.phone = phone;
  }

  public OdsCode odsCode() {
    return new OdsCode(odsCode);
  }

  public String name() {
    return name;
  }
}
