package health.soleus.persistence.testkit;

import health.soleus.persistence.preparation.InstructionRule;
import health.soleus.persistence.preparation.RuleStatus;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The default rules as the migration inserts them, read from its text: no database is needed. */
public final class RulesOfMigration {
  private static final String FILE = "/db/migration/V006__Create_preparation.sql";
  private static final int COLUMNS = 14;

  private RulesOfMigration() {}

  /** In the order of evaluation. */
  public static List<InstructionRule> active() {
    String sql = text();
    List<String> values = values(sql.substring(sql.indexOf("INSERT INTO preparation_rule")));
    List<InstructionRule> rules = new ArrayList<>();
    for (int at = 0; at < values.size(); at += COLUMNS - 2) {
      rules.add(rule(values.subList(at, at + COLUMNS - 2)));
    }
    return rules;
  }

  /** The columns of text; version and position are the only numbers, and every version is 1. */
  private static InstructionRule rule(List<String> row) {
    return new InstructionRule(
        row.get(0),
        1,
        RuleStatus.valueOf(row.get(1)),
        parameters(row.get(2)),
        row.get(3),
        row.get(4),
        row.get(5),
        row.get(6),
        row.get(11),
        null,
        null);
  }

  /** Every quoted value, in its order; a doubled quote is one. */
  private static List<String> values(String sql) {
    List<String> values = new ArrayList<>();
    int at = sql.indexOf('\'');
    while (at >= 0) {
      StringBuilder value = new StringBuilder();
      int next = at + 1;
      while (sql.charAt(next) != '\'' || sql.startsWith("''", next)) {
        value.append(sql.charAt(next));
        next += sql.startsWith("''", next) ? 2 : 1;
      }
      values.add(value.toString());
      at = sql.indexOf('\'', next + 1);
    }
    return values;
  }

  private static Map<String, String> parameters(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      Map<String, String> found = new TreeMap<>();
      reader.readObject().forEach((k, v) -> found.put(k, ((JsonString) v).getString()));
      return Map.copyOf(found);
    }
  }

  private static String text() {
    try (InputStream in = RulesOfMigration.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
