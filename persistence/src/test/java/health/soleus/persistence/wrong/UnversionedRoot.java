package health.soleus.persistence.wrong;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Deliberately wrong: anybody may change it, and two people at once (A9). */
@Entity
class UnversionedRoot {
  @Id private int id;

  protected UnversionedRoot() {}

  public void setId(int id) {
    this.id = id;
  }

  int id() {
    return id;
  }
}
