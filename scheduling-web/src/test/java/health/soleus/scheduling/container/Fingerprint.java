package health.soleus.scheduling.container;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every row of every table, in short: what is equal before and after has not changed. */
record Fingerprint(Map<String, String> tables) {
  private static final String TABLES =
      "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"
          + " AND tablename NOT IN ('flyway_schema_history', 'fault') ORDER BY tablename";

  /**
   * @param rows gives the first column of a query
   */
  static Fingerprint taken(Function<String, List<String>> rows) {
    String all =
        rows.apply(TABLES).stream()
            .map(Fingerprint::inShort)
            .collect(Collectors.joining(" UNION ALL "));
    Map<String, String> tables = new LinkedHashMap<>();
    for (String line : rows.apply(all)) {
      String table = line.substring(0, line.indexOf(' '));
      tables.put(table, line.substring(table.length() + 1));
    }
    return new Fingerprint(tables);
  }

  private static String inShort(String table) {
    return "SELECT '%1$s ' || count(*) || ' rows, '"
        .concat(" || coalesce(md5(string_agg(r::text, ' ' ORDER BY r::text)), '') FROM %1$s r")
        .formatted(table);
  }

  /** The tables that differ. */
  List<String> changedSince(Fingerprint before) {
    List<String> changed = new ArrayList<>();
    tables.forEach(
        (table, rows) -> {
          if (!Objects.equals(rows, before.tables.get(table))) {
            changed.add(table);
          }
        });
    return changed;
  }
}
