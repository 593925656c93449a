package health.soleus.persistence.enrolment;

import health.soleus.persistence.access.Account;
import health.soleus.persistence.access.Accounts;
import health.soleus.persistence.access.Caller;
import health.soleus.persistence.access.Practice;
import health.soleus.persistence.access.Role;
import health.soleus.persistence.audit.AuditTrail;
import health.soleus.persistence.type.AccountId;
import health.soleus.persistence.type.OdsCode;
import health.soleus.persistence.type.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lets a person sign in, and a practice refer. */
@UseCase
@ApplicationScoped
public class OpenAccount {
  private final Accounts accounts;
  private final AuditTrail audit;

  @Inject
  OpenAccount(Accounts accounts, AuditTrail audit) {
    this.accounts = accounts;
    this.audit = audit;
  }

  /** Opens an account for a person. */
  @Transactional
  public AccountId person(Caller caller, Person person) {
    caller.must(Role.ADMIN, Role.SYSTEM);
    AccountId id = AccountId.random();
    accounts.add(
        new Account(
            id,
            person.username(),
            person.passwordHash(),
            person.displayName(),
            person.role(),
            person.practice()));
    audit.append(caller, "OpenAccount", id.value());
    return id;
  }

  /** Takes a practice on. */
  @Transactional
  public void practice(Caller caller, OdsCode odsCode, String name, String phone) {
    caller.must(Role.ADMIN, Role.SYSTEM);
    accounts.add(new Practice(odsCode, name, phone));
    audit.append(caller, "TakePracticeOn", subject(odsCode));
  }

  /** The trail wants an opaque id, and a practice has none but its code. */
  private static UUID subject(OdsCode odsCode) {
    return UUID.nameUUIDFromBytes(odsCode.value().getBytes(StandardCharsets.US_ASCII));
  }

  /**
   * Who is to sign in.
   *
   * @param passwordHash a modular-crypt bcrypt hash of cost 12 or more
   * @param practice the practice of a GP, else null
   */
  public record Person(
      String username,
      String passwordHash,
      String displayName,
      Role role,
      @Nullable OdsCode practice) {

    @Override
    public String toString() {
      return username;
    }
  }
}
