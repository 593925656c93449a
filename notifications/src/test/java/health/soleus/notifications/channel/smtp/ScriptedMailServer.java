package health.soleus.notifications.channel.smtp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** A mail server that answers each command as a test says, or hangs up without an answer. */
final class ScriptedMailServer implements AutoCloseable {
  /** In place of an answer: the connection ends. */
  static final String HANG_UP = "";

  private final ServerSocket socket;
  private final Map<String, String> answers;

  /**
   * @param answers by command (MAIL, RCPT, DATA) or END for the dot that ends a message; what is
   *     not named goes well
   */
  ScriptedMailServer(Map<String, String> answers) throws IOException {
    this.answers = answers;
    socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    Thread serving = new Thread(this::serve, "scripted-mail");
    serving.setDaemon(true);
    serving.start();
  }

  int port() {
    return socket.getLocalPort();
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket client = socket.accept()) {
        converse(client);
      } catch (IOException over) {
        // The client has gone, or the server is closed.
        continue;
      }
    }
  }

  private void converse(Socket client) throws IOException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
    OutputStream out = client.getOutputStream();
    say(out, "220 scripted");
    boolean data = false;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String command =
          data ? (line.equals(".") ? "END" : "") : line.split("[ :]", 2)[0].toUpperCase(Locale.UK);
      if (command.isEmpty()) {
        continue;
      }
      String answer =
          answers.getOrDefault(command, command.equals("DATA") ? "354 go on" : "250 ok");
      if (answer.equals(HANG_UP)) {
        return;
      }
      say(out, answer);
      data = command.equals("DATA") && answer.startsWith("354");
    }
  }

  private static void say(OutputStream out, String line) throws IOException {
    out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
