package health.soleus.local;

import health.soleus.local.demo.LocalAccount;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What the launcher says about itself. */
final class Help {
  private Help() {}

  static String text() {
    return String.join(
        System.lineSeparator(),
        "Starts Soleus on this machine: made-up patients only, bound to 127.0.0.1.",
        "",
        "  --fresh     throw the kept local data away and load demo data",
        "  --no-demo   load no demo data into an empty database, only the accounts",
        "  --migrate   bring an external database (SOLEUS_DB_URL) up to date, then start",
        "  --help      this text",
        "",
        "Settings (environment), with what holds when they are not set:",
        Setting.table());
  }

  /** The accounts of the local stack with their one password. */
  static String accounts() {
    return Arrays.stream(LocalAccount.values())
            .map(LocalAccount::username)
            .collect(Collectors.joining(", "))
        + "; password "
        + LocalAccount.PASSWORD;
  }
}
