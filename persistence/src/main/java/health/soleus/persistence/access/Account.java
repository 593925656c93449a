package health.soleus.persistence.access;

import health.soleus.persistence.type.AccountId;
import health.soleus.persistence.type.OdsCode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person who can sign in. The password is kept only as a bcrypt hash that the sign-in realm
 * reads; this class never compares it.
 */
@Entity
@Table(name = "access_account")
public class Account {
  @Id private UUID id;

  private String username;

  @Column(name = "password_hash")
  private String passwordHash;

  @Column(name = "display_name")
  private String displayName;

  @Enumerated(EnumType.STRING)
  private Role role;

  @Column(name = "practice_ods_code")
  private @Nullable String practiceOdsCode;

  @Version private int version;

  protected Account() {}

  /**
   * @param passwordHash a modular-crypt bcrypt hash of cost 12 or more
   * @param practice the practice of a GP, else null
   */
  public Account(
      AccountId id,
      String username,
      String passwordHash,
      String displayName,
      Role role,
      @Nullable OdsCode practice) {
    this.id = id.value();
    this.username = username;
    this.passwordHash = passwordHash;
    this.displayName = displayName;
    this.role = role;
    this.practiceOdsCode = practice == null ? null : practice.value();
  }

  public AccountId id() {
    return new AccountId(id);
  }

  public String username() {
    return username;
  }

  public String displayName() {
    return displayName;
  }

  public Role role() {
    return role;
  }

  /** This person as the caller of a use case. */
  public Caller caller() {
    return new Caller(
        id(), displayName, role, practiceOdsCode == null ? null : new OdsCode(practiceOdsCode));
  }
}
