package health.soleus.persistence.preparation;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A version of a rule in the database; the application only reads it. */
@Entity
@Immutable
@Table(name = "preparation_rule")
class StoredRule {
  /** Json's own methods look for their provider at every call. */
  private static final JsonProvider JSON = JsonProvider.provider();

  @EmbeddedId private Key key;
  private int position;

  @Enumerated(EnumType.STRING)
  private RuleStatus status;

  private String parameters;
  private String email;
  private String sms;

  @Column(name = "sign_off")
  private String signOff;

  private String sources;

  @Column(name = "approved_by")
  private String approvedBy;

  @Column(name = "approved_on")
  private @Nullable LocalDate approvedOn;

  @Column(name = "review_on")
  private @Nullable LocalDate reviewOn;

  protected StoredRule() {}

  /** Id and version together. */
  @Embeddable
  static class Key implements Serializable {
    private static final long serialVersionUID = 1L;

    private String id;
    private int version;

    protected Key() {}

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key && id.equals(key.id) && version == key.version;
    }

    @Override
    public int hashCode() {
      return Objects.hash(id, version);
    }
  }

  int position() {
    return position;
  }

  InstructionRule fact() {
    return new InstructionRule(
        key.id,
        key.version,
        status,
        read(parameters),
        email,
        sms,
        signOff,
        sources,
        approvedBy,
        approvedOn,
        reviewOn);
  }

  private static Map<String, String> read(String json) {
    try (JsonReader reader = JSON.createReader(new StringReader(json))) {
      JsonObject object = reader.readObject();
      Map<String, String> values = new TreeMap<>();
      object.forEach((name, value) -> values.put(name, ((JsonString) value).getString()));
      return Map.copyOf(values);
    }
  }
}
