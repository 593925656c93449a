package health.soleus.persistence.access;

import health.soleus.persistence.type.AccountId;
import health.soleus.persistence.type.OdsCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The accounts in the database. */
@ApplicationScoped
class JpaAccounts implements Accounts {
  @PersistenceContext private EntityManager entities;

  @Override
  public void add(Account account) {
    entities.persist(account);
  }

  @Override
  public void add(Practice practice) {
    entities.persist(practice);
  }

  @Override
  public Optional<Account> find(String username) {
    return entities
        .createQuery("from Account a where a.username = :username", Account.class)
        .setParameter("username", username)
        .getResultStream()
        .findFirst();
  }

  @Override
  public Optional<Account> find(AccountId id) {
    return Optional.ofNullable(entities.find(Account.class, id.value()));
  }

  @Override
  public List<Account> withRole(Role role) {
    return entities
        .createQuery("from Account a where a.role = :role order by a.displayName", Account.class)
        .setParameter("role", role)
        .getResultList();
  }

  @Override
  public Optional<Practice> practice(OdsCode odsCode) {
    return Optional.ofNullable(entities.find(Practice.class, odsCode.value()));
  }
}
