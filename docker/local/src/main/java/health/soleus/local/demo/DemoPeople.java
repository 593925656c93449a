package health.soleus.local.demo;

import health.soleus.persistence.access.Account;
import health.soleus.persistence.access.Accounts;
import health.soleus.persistence.access.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The local accounts as callers of use cases. */
@ApplicationScoped
public class DemoPeople {
  private final Accounts accounts;

  @Inject
  DemoPeople(Accounts accounts) {
    this.accounts = accounts;
  }

  Caller caller(LocalAccount account) {
    return accounts
        .find(account.username())
        .map(Account::caller)
        .orElseThrow(() -> new IllegalStateException("no account " + account.username()));
  }
}
