package health.soleus.persistence.access;

import health.soleus.persistence.type.AccountId;
import health.soleus.persistence.type.OdsCode;
import java.util.List;
import java.util.Optional;

/** Everyone who can sign in, and the practices they work for. */
public interface Accounts {
  void add(Account account);

  void add(Practice practice);

  Optional<Account> find(String username);

  Optional<Account> find(AccountId id);

  /** Everyone with this role, by name; for choosing a named clinician or operator. */
  List<Account> withRole(Role role);

  Optional<Practice> practice(OdsCode odsCode);
}
