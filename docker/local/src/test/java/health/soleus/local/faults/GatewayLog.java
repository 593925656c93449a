package health.soleus.local.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

/** What the gateways themselves say they were given. */
final class GatewayLog {
  private GatewayLog() {}

  /**
   * Every message that left is in the log under its reference once, by one attempt that the gateway
   * took; the log alone would not show a second call, as it keeps a reference once.
   */
  static void eachReferenceOnce(StackDatabase database) {
    assertEquals(
        List.of(),
        database.texts(
            "SELECT n.template || ' ' || n.channel || ' ' || count(m.id)"
                + " FROM notification_notification n LEFT JOIN notification_local_message m"
                + " ON m.reference = n.id::text AND m.channel = n.channel"
                + " WHERE n.status IN ('SENT', 'DELIVERED') AND n.channel = 'SMS'"
                + " GROUP BY n.id, n.template, n.channel HAVING count(m.id) <> 1"),
        "sent, but not once in the gateway's log");
    assertEquals(
        List.of(),
        database.texts(
            "SELECT n.template || ' ' || count(*) FROM notification_attempt a"
                + " JOIN notification_notification n ON n.id = a.notification_id"
                + " WHERE a.status = 'ACCEPTED' OR a.resolution = 'FOUND_AT_GATEWAY'"
                + " GROUP BY n.id, n.template HAVING count(*) <> 1"),
        "taken by the gateway more than once");
    assertEquals(
        0,
        database.count(
            "SELECT count(*) FROM notification_local_message m WHERE m.channel = 'SMS'"
                + " AND NOT EXISTS (SELECT 1 FROM notification_notification n"
                + " WHERE n.id::text = m.reference AND n.status IN ('SENT', 'DELIVERED'))"),
        "in the gateway's log, but not sent as far as we know");
  }
}
