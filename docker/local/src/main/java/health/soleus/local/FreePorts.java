package health.soleus.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Looks at every port before anything is started, so that a busy one is a line and not a riddle.
 */
final class FreePorts {
  private FreePorts() {}

  /** Refuses a port that is taken, or one that two parts would share. */
  static void check(Settings settings) {
    needed(settings)
        .forEach(
            (port, setting) -> {
              if (isBusy(port)) {
                throw new Refusal("Port " + port + " is busy: choose another with " + setting);
              }
            });
  }

  private static Map<Integer, Setting> needed(Settings settings) {
    Map<Integer, Setting> needed = new LinkedHashMap<>();
    add(needed, settings, Setting.SOLEUS_HTTP_PORT, 0);
    add(needed, settings, Setting.SOLEUS_MANAGEMENT_PORT, 0);
    if (settings.externalDatabase().isEmpty()) {
      add(needed, settings, Setting.SOLEUS_DB_PORT, 0);
    }
    if (settings.externalKafka().isEmpty()) {
      add(needed, settings, Setting.SOLEUS_KAFKA_PORT, 0);
      add(needed, settings, Setting.SOLEUS_KAFKA_PORT, 1);
    }
    if (settings.mail().sink()) {
      add(needed, settings, Setting.SOLEUS_MAIL_SINK_PORT, 0);
    }
    return needed;
  }

  private static void add(
      Map<Integer, Setting> needed, Settings settings, Setting setting, int after) {
    int port = settings.port(setting) + after;
    Setting other = needed.put(port, setting);
    if (other != null) {
      throw new Refusal(setting + " and " + other + " both take port " + port);
    }
  }

  private static boolean isBusy(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
      return false;
    } catch (IOException e) {
      return true;
    }
  }
}
