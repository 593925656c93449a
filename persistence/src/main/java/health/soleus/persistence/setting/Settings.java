package health.soleus.persistence.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads what the operator has set. Each setting is a system property (as the launcher gives it) or
 * the environment variable of the same name, {@code soleus.unit.name} being {@code
 * SOLEUS_UNIT_NAME}.
 */
@ApplicationScoped
public class Settings {

  /** What is set wrongly keeps the deployment from starting, not its first user from working. */
  void refuseAtStart(@Observes @Initialized(ApplicationScoped.class) Object deployment) {
    clock();
    unit();
  }

  /** The one clock. In local mode it may tick from another instant (SOLEUS_LOCAL_NOW). */
  @Produces
  @Singleton
  public Clock clock() {
    Duration offset = value("soleus.clock.offset").map(Duration::parse).orElse(Duration.ZERO);
    if (!offset.isZero() && mode() != Mode.LOCAL) {
      throw new IllegalStateException("SOLEUS_LOCAL_NOW is refused outside local mode");
    }
    return Clock.offset(Clock.systemUTC(), offset);
  }

  @Produces
  @Singleton
  public Mode mode() {
    return value("soleus.mode").filter("local"::equals).isPresent() ? Mode.LOCAL : Mode.PRODUCTION;
  }

  @Produces
  @Singleton
  public Unit unit() {
    return new Unit(
        value("soleus.unit.name").orElse("Northside Day Unit"),
        value("soleus.unit.phone").orElse("020 7946 0958"));
  }

  /** A setting's text; empty when it is not set. */
  public static Optional<String> value(String property) {
    String set = System.getProperty(property);
    if (set == null) {
      set = System.getenv(property.toUpperCase(Locale.ROOT).replace('.', '_'));
    }
    return Optional.ofNullable(set).filter(text -> !text.isBlank());
  }
}
