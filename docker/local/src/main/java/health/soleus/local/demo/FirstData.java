package health.soleus.local.demo;

import at.favre.lib.crypto.bcrypt.BCrypt;
import health.soleus.persistence.access.Caller;
import health.soleus.persistence.enrolment.OpenAccount;
import health.soleus.persistence.setting.Mode;
import health.soleus.persistence.setting.Settings;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;

/**
 * Fills an empty local database while its deployment starts; if it fails, so does the deployment,
 * and with it the launcher.
 */
public class FirstData implements ServletContextListener {
  private static final int BCRYPT_COST = 12;

  @Inject private Mode mode;
  @Inject private OpenAccount openAccount;
  @Inject private DemoData demoData;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    if (mode != Mode.LOCAL) {
      throw new IllegalStateException("demo accounts exist in local mode only");
    }
    openAccounts();
    if (Settings.value("soleus.demo").filter("true"::equals).isPresent()) {
      demoData.load();
    }
  }

  private void openAccounts() {
    for (LocalPractice practice : LocalPractice.values()) {
      openAccount.practice(
          Caller.system(), practice.odsCode(), practice.displayName(), practice.phone());
    }
    // One hash for all: the password is public, and each hash costs a third of a second.
    String hash =
        BCrypt.withDefaults().hashToString(BCRYPT_COST, LocalAccount.PASSWORD.toCharArray());
    for (LocalAccount account : LocalAccount.values()) {
      LocalPractice practice = account.practice();
      openAccount.person(
          Caller.system(),
          new OpenAccount.Person(
              account.username(),
              hash,
              account.displayName(),
              account.role(),
              practice == null ? null : practice.odsCode()));
    }
  }
}
