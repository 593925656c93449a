package health.soleus.local.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import health.soleus.local.StackProcess;
import health.soleus.local.Visitor;
import health.soleus.local.demo.LocalAccount;
import health.soleus.notifications.testkit.EmbeddedKafka;
import health.soleus.persistence.testkit.Database;
import health.soleus.persistence.testkit.EmbeddedPostgres;
import health.soleus.persistence.testkit.Eventually;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * PostgreSQL, Kafka and the mail server of somebody else: each asks for its password, the mail
 * server for TLS as well, and none is the launcher's to start or to stop.
 */
class ExternalPartsIT {
  private static final Duration SOON = Duration.ofSeconds(60);
  private static final Path PLACE = Path.of(System.getProperty("soleus.it.data"), "external-parts");
  private static final String INSUFFICIENT_PRIVILEGE = "42501";
  private static final String OWNER_PASSWORD = "made-up-owner";
  private static final String APP_PASSWORD = "made-up-app";
  private static final String MAIL_PASSWORD = "made-up-mail";

  private final EmbeddedPostgres postgres = EmbeddedPostgres.throwAway();
  private final EmbeddedKafka kafka = EmbeddedKafka.in(PLACE.resolve("kafka"));
  private final GreenMail mail =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  private Database database;
  private StartTlsDoor door;
  private Map<String, String> settings;

  @BeforeEach
  void open() throws Exception {
    database = postgres.empty();
    askForPasswords();
    mail.start();
    mail.setUser("day-unit@hospital.example.org", "day-unit", MAIL_PASSWORD);
    mail.getUserManager().setAuthRequired(true);
    Path certificate = StartTlsDoor.certificate(PLACE);
    door = StartTlsDoor.before(mail.getSmtp().getPort(), certificate);
    settings = settings(certificate);
  }

  @AfterEach
  void close() throws Exception {
    door.close();
    mail.stop();
    kafka.close();
    postgres.close();
  }

  @Test
  void a_referral_on_all_three_becomes_a_mail_and_the_parts_outlive_the_stack() throws Exception {
    startedWithoutMigrating();
    Map<String, String> migrating = new LinkedHashMap<>(settings);
    migrating.put("SOLEUS_DB_OWNER_USER", Database.OWNER);
    migrating.put("SOLEUS_DB_OWNER_PASSWORD", OWNER_PASSWORD);
    try (StackProcess stack = StackProcess.start(migrating, "--migrate", "--no-demo")) {
      stack.awaitReady();
      assertEquals(List.of("server"), stack.childrenNames(), "nothing of its own is started");
      theApplicationCannotChangeTheSchema();
      new Pathway(stack).referred(PaperReferral.ofSomebody());
      Eventually.holds("the mail has come", SOON, () -> mail.getReceivedMessages().length == 1);
      isTheReceipt(mail.getReceivedMessages()[0]);
      guessingEndsAtTheTenthPassword(stack);
    }
    assertEquals("soleus_app", signedIn(Database.APP, APP_PASSWORD), "PostgreSQL is not stopped");
    assertTrue(kafka.process().isAlive(), "nor is Kafka");
  }

  /** With the application's role alone, as after the migration. */
  private void startedWithoutMigrating() {
    StackProcess behind = StackProcess.start(settings);
    assertEquals(2, behind.awaitExit(SOON), behind.output());
    assertTrue(
        behind.output().strip().endsWith(": start with --migrate"),
        "the last line says what to do: " + behind.output());
  }

  private void theApplicationCannotChangeTheSchema() throws SQLException {
    try (Connection connection = as(Database.APP, APP_PASSWORD).getConnection();
        Statement statement = connection.createStatement()) {
      SQLException refused =
          assertThrows(
              SQLException.class, () -> statement.execute("CREATE TABLE public.mine (id int)"));
      assertEquals(INSUFFICIENT_PRIVILEGE, refused.getSQLState());
    }
  }

  private void isTheReceipt(MimeMessage received) throws Exception {
    assertEquals("We have your referral", received.getSubject());
    assertEquals("amina.rahman@example.org", received.getAllRecipients()[0].toString());
    assertEquals("Southside Day Unit <day-unit@hospital.example.org>", received.getFrom()[0] + "");
    assertTrue(received.getContent().toString().contains("020 7946 0123"), "the unit's phone");
    assertTrue(door.encrypted() >= 1, "by TLS");
  }

  /** The tenth wrong password closes the account for a while, also to the right one. */
  private static void guessingEndsAtTheTenthPassword(StackProcess stack) {
    String admin = LocalAccount.ADMIN.username();
    for (int guess = 1; guess <= 9; guess++) {
      assertFalse(letIn(stack, admin, "guess " + guess));
    }
    assertTrue(letIn(stack, admin, LocalAccount.PASSWORD), "nine mistakes are forgiven");
    for (int guess = 1; guess <= 10; guess++) {
      assertFalse(letIn(stack, admin, "guess " + guess));
    }
    assertFalse(letIn(stack, admin, LocalAccount.PASSWORD), "ten are not");
    assertTrue(letIn(stack, "manager", LocalAccount.PASSWORD), "nobody else is shut out");
  }

  private static boolean letIn(StackProcess stack, String account, String password) {
    return new Visitor(stack).signIn(account, password).body().contains("Sign out");
  }

  private Map<String, String> settings(Path certificate) {
    Map<String, String> all = StackProcess.settingsFor("external");
    all.put("SOLEUS_DB_URL", database.url());
    all.put("SOLEUS_DB_USER", Database.APP);
    all.put("SOLEUS_DB_PASSWORD", APP_PASSWORD);
    all.put("SOLEUS_KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrap());
    all.put("SOLEUS_EMAIL", "smtp");
    all.put("SOLEUS_SMTP_HOST", "localhost");
    all.put("SOLEUS_SMTP_PORT", "" + door.port());
    all.put("SOLEUS_SMTP_USER", "day-unit");
    all.put("SOLEUS_SMTP_PASSWORD", MAIL_PASSWORD);
    all.put("SOLEUS_MAIL_FROM", "day-unit@hospital.example.org");
    all.put("SOLEUS_UNIT_NAME", "Southside Day Unit");
    all.put("SOLEUS_UNIT_PHONE", "020 7946 0123");
    all.put(
        "JAVA_TOOL_OPTIONS",
        "-Djavax.net.ssl.trustStore="
            + certificate
            + " -Djavax.net.ssl.trustStorePassword="
            + StartTlsDoor.PASSWORD);
    return all;
  }

  /** From now on the two roles are believed only with a password of their own. */
  private void askForPasswords() throws SQLException {
    try (Connection connection = postgres.asSuperuser(database).getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("ALTER ROLE soleus_owner PASSWORD '" + OWNER_PASSWORD + "'");
      statement.execute("ALTER ROLE soleus_app PASSWORD '" + APP_PASSWORD + "'");
      statement.execute(
          "DO $$ BEGIN EXECUTE format('COPY (VALUES (%L), (%L)) TO %L',"
              + " 'host all postgres 127.0.0.1/32 trust',"
              + " 'host all all 127.0.0.1/32 scram-sha-256',"
              + " current_setting('hba_file')); END $$");
      statement.execute("SELECT pg_reload_conf()");
    }
    Eventually.holds(
        "a wrong password is refused",
        SOON,
        () -> {
          try {
            return signedIn(Database.APP, "wrong").isEmpty();
          } catch (SQLException refused) {
            return Arrays.asList("28P01", "28000").contains(refused.getSQLState());
          }
        });
  }

  private String signedIn(String role, String password) throws SQLException {
    try (Connection connection = as(role, password).getConnection()) {
      return connection.getMetaData().getUserName();
    }
  }

  private DataSource as(String role, String password) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(database.url());
    source.setUser(role);
    source.setPassword(password);
    return source;
  }
}
