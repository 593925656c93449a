package health.soleus.persistence.testkit;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;

/** Brings a database up to date, always as its owner and always before the server deploys (D4). */
public final class Migrations {
  private Migrations() {}

  /** Applies what is missing; answers how many migrations that were. */
  public static int migrate(String url, String ownerUser, String ownerPassword) {
    MigrateResult result = flyway(url, ownerUser, ownerPassword).migrate();
    return result.migrationsExecuted;
  }

  public static int migrate(Database database) {
    return migrate(database.url(), Database.OWNER, database.ownerPassword());
  }

  /** How many migrations the database still lacks. */
  public static int pending(String url, String user, String password) {
    return flyway(url, user, password).info().pending().length;
  }

  private static Flyway flyway(String url, String user, String password) {
    return Flyway.configure()
        .dataSource(url, user, password)
        .locations("classpath:db/migration")
        .validateMigrationNaming(true)
        .cleanDisabled(true)
        .load();
  }
}
