package health.soleus.persistence.testkit;

import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Where one database of Soleus is, and the two roles that use it (D3).
 *
 * @param ownerPassword of {@code soleus_owner}, which migrates
 * @param appPassword of {@code soleus_app}, which the application signs in as
 */
public record Database(String url, String ownerPassword, String appPassword) {
  public static final String OWNER = "soleus_owner";
  public static final String APP = "soleus_app";

  /** As the role that owns the schema. */
  public DataSource asOwner() {
    return as(OWNER, ownerPassword);
  }

  /** As the application. */
  public DataSource asApp() {
    return as(APP, appPassword);
  }

  private DataSource as(String user, String password) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(url);
    source.setUser(user);
    source.setPassword(password);
    return source;
  }
}
