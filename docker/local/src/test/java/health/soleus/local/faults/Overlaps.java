package health.soleus.local.faults;

/** Two live uses of one room, operator or patient at one time, found by comparing every two. */
final class Overlaps {
  private Overlaps() {}

  /** How many pairs there are among the allocations of this schema. */
  static long in(StackDatabase database, String schema) {
    return database.count(
        "SELECT count(*) FROM %1$s.scheduling_resource_allocation a".formatted(schema)
            + " JOIN %1$s.scheduling_resource_allocation b".formatted(schema)
            + " ON a.id < b.id AND a.kind = b.kind AND a.resource_id = b.resource_id"
            + " AND a.starts_at < b.ends_at AND b.starts_at < a.ends_at");
  }
}
