package health.soleus.local.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** Stands before a mail server that knows no TLS, and lets nobody in who has not started it. */
final class StartTlsDoor implements AutoCloseable {
  static final String PASSWORD = "for-this-test";

  private final ServerSocket listening;
  private final SSLContext tls;
  private final int mailServer;
  private final AtomicInteger encrypted = new AtomicInteger();

  private StartTlsDoor(ServerSocket listening, SSLContext tls, int mailServer) {
    this.listening = listening;
    this.tls = tls;
    this.mailServer = mailServer;
  }

  /** A door whose certificate is for localhost and stands in this file. */
  static StartTlsDoor before(int mailServer, Path certificate)
      throws IOException, GeneralSecurityException {
    KeyStore own = KeyStore.getInstance(certificate.toFile(), PASSWORD.toCharArray());
    KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(own, PASSWORD.toCharArray());
    SSLContext tls = SSLContext.getInstance("TLS");
    tls.init(keys.getKeyManagers(), null, null);
    ServerSocket listening = new ServerSocket(0, 20, InetAddress.getByName("127.0.0.1"));
    StartTlsDoor door = new StartTlsDoor(listening, tls, mailServer);
    daemon("door", door::open);
    return door;
  }

  /** Makes such a file: one that signs itself, which nobody trusts who is not told to. */
  static Path certificate(Path directory) throws IOException, InterruptedException {
    Path file = Files.createDirectories(directory).resolve("localhost.p12");
    Files.deleteIfExists(file);
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "localhost",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "SAN=dns:localhost",
                "-storetype",
                "PKCS12",
                "-keystore",
                file.toString(),
                "-storepass",
                PASSWORD)
            .inheritIO()
            .start();
    if (keytool.waitFor() != 0) {
      throw new IOException("keytool made no certificate");
    }
    return file;
  }

  int port() {
    return listening.getLocalPort();
  }

  /** How many came in encrypted. */
  int encrypted() {
    return encrypted.get();
  }

  private void open() {
    while (!listening.isClosed()) {
      try {
        Socket client = listening.accept();
        daemon("at the door", () -> quietly(() -> receive(client)));
      } catch (IOException e) {
        // Closed.
        return;
      }
    }
  }

  private void receive(Socket client) throws IOException {
    OutputStream out = client.getOutputStream();
    say(out, "220 localhost ESMTP");
    while (true) {
      String line = line(client.getInputStream()).toUpperCase(Locale.ROOT);
      if (line.startsWith("EHLO")) {
        say(out, "250-localhost\r\n250 STARTTLS");
      } else if (line.equals("STARTTLS")) {
        say(out, "220 Go ahead");
        letIn(client);
        return;
      } else if (line.isEmpty() || line.equals("QUIT")) {
        client.close();
        return;
      } else {
        say(out, "530 Must issue a STARTTLS command first");
      }
    }
  }

  private void letIn(Socket client) throws IOException {
    SSLSocket inside =
        (SSLSocket) tls.getSocketFactory().createSocket(client, null, client.getPort(), true);
    inside.setUseClientMode(false);
    inside.startHandshake();
    encrypted.incrementAndGet();
    Socket server = new Socket("127.0.0.1", mailServer);
    line(server.getInputStream());
    daemon("answers", () -> quietly(() -> pass(server, inside)));
    pass(inside, server);
  }

  private static void pass(Socket from, Socket to) throws IOException {
    try (from;
        to) {
      from.getInputStream().transferTo(to.getOutputStream());
    }
  }

  private static void say(OutputStream out, String line) throws IOException {
    out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  /** Byte by byte: what follows the line may be TLS. */
  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
      line.append((char) next);
    }
    return line.toString().strip();
  }

  private static void daemon(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
  }

  /** What may break when one side hangs up. */
  private interface Talk {
    void run() throws IOException;
  }

  private static void quietly(Talk talk) {
    try {
      talk.run();
    } catch (IOException e) {
      // The other side has gone.
      return;
    }
  }

  @Override
  public void close() throws IOException {
    listening.close();
  }
}
