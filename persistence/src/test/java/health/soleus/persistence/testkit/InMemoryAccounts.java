package health.soleus.persistence.testkit;

import health.soleus.persistence.access.Account;
import health.soleus.persistence.access.Accounts;
import health.soleus.persistence.access.Practice;
import health.soleus.persistence.access.Role;
import health.soleus.persistence.type.AccountId;
import health.soleus.persistence.type.OdsCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Accounts and practices in memory. */
public final class InMemoryAccounts implements Accounts {
  private final List<Account> accounts = new ArrayList<>();
  private final List<Practice> practices = new ArrayList<>();

  @Override
  public void add(Account account) {
    accounts.add(account);
  }

  @Override
  public void add(Practice practice) {
    practices.add(practice);
  }

  @Override
  public Optional<Account> find(String username) {
    return accounts.stream().filter(a -> a.username().equals(username)).findFirst();
  }

  @Override
  public Optional<Account> find(AccountId id) {
    return accounts.stream().filter(a -> a.id().equals(id)).findFirst();
  }

  @Override
  public List<Account> withRole(Role role) {
    return accounts.stream()
        .filter(a -> a.role() == role)
        .sorted(Comparator.comparing(Account::displayName))
        .toList();
  }

  @Override
  public Optional<Practice> practice(OdsCode odsCode) {
    return practices.stream().filter(p -> p.odsCode().equals(odsCode)).findFirst();
  }
}
