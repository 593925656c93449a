package health.soleus.notifications.planning;

import health.soleus.persistence.access.Account;
import health.soleus.persistence.access.Accounts;
import health.soleus.persistence.patient.Patients;
import health.soleus.persistence.type.AccountId;
import health.soleus.persistence.type.NotThere;
import health.soleus.persistence.type.ReferralId;
import health.soleus.persistence.type.ReferralReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What a message calls people and referrals; an event carries only ids. */
@ApplicationScoped
class NamesInMessages {
  private final Accounts accounts;
  private final Patients patients;

  @Inject
  NamesInMessages(Accounts accounts, Patients patients) {
    this.accounts = accounts;
    this.patients = patients;
  }

  /** The name of a member of staff; an account that is gone is called by its practice. */
  String of(AccountId account) {
    return accounts.find(account).map(Account::displayName).orElse("the practice");
  }

  /** The twelve digits in groups of four, by which the patient asks about this referral. */
  String of(ReferralId referral) {
    return patients.reference(referral).map(ReferralReference::spaced).orElseThrow(NotThere::new);
  }
}
