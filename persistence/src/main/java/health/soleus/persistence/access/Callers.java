package health.soleus.persistence.access;

import health.soleus.persistence.type.NotPermitted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Makes the caller of a use case from the name under which somebody has signed in. */
@ApplicationScoped
public class Callers {
  private final Accounts accounts;

  @Inject
  public Callers(Accounts accounts) {
    this.accounts = accounts;
  }

  /** The caller, or NotPermitted when the account is gone since the sign-in. */
  public Caller signedInAs(String username) {
    return accounts
        .find(username)
        .map(Account::caller)
        .orElseThrow(() -> new NotPermitted("this account is gone"));
  }
}
