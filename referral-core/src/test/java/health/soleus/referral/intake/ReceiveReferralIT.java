package health.soleus.referral.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.access.Role;
import health.soleus.persistence.testkit.Database;
import health.soleus.persistence.testkit.EmbeddedPostgres;
import health.soleus.persistence.testkit.SettableClock;
import health.soleus.persistence.testkit.Transactions;
import health.soleus.persistence.testkit.Wiring;
import health.soleus.persistence.type.AccountId;
import health.soleus.persistence.type.DraftId;
import health.soleus.persistence.type.OdsCode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** H8: a referral is stored once and for all, on real PostgreSQL. */
class ReceiveReferralIT {
  private static final Caller GP =
      new Caller(AccountId.random(), "Dr Amara Okafor", Role.GP, new OdsCode("Y90001"));

  private static final Caller OTHER_GP =
      new Caller(AccountId.random(), "Dr Daniel Price", Role.GP, new OdsCode("Y90002"));

  private final Database database = EmbeddedPostgres.shared().migrated();
  private final Transactions transactions = Transactions.on(database);
  private final Wiring wiring =
      new Wiring(transactions).with(Clock.class, SettableClock.at("2027-03-01T10:00:00Z"));

  @AfterEach
  void disconnect() {
    transactions.close();
  }

  @Test
  void twenty_posts_of_one_draft_at_once_make_one_referral_and_give_one_receipt() throws Exception {
    DraftId draft = drafted(GP);
    ReceiveReferral receive = wiring.get(ReceiveReferral.class);
    Set<Receipt> receipts = new HashSet<>();
    for (Receipt receipt : atOnce(20, () -> receive.receive(GP, draft))) {
      receipts.add(receipt);
    }
    assertEquals(1, receipts.size());
    assertEquals(1, count("referral_referral"));
    assertEquals(1, count("outbox_entry"));
    assertEquals(1, count("patient_patient"));
    assertEquals(1, count("audit_entry WHERE act = 'ReceiveReferral'"));
  }

  @Test
  void twenty_presses_of_the_first_button_begin_one_draft() throws Exception {
    StartDraft start = wiring.get(StartDraft.class);
    DraftId draft = DraftId.random();
    var first = Objects.requireNonNull(FilledForm.amina().pages().get("nhs-number"));
    atOnce(20, () -> start.start(GP, draft, first));
    assertEquals(1, count("referral_draft"));
  }

  @Test
  void two_practices_that_send_one_patient_at_once_store_the_patient_once() throws Exception {
    DraftId one = drafted(GP);
    DraftId other = drafted(OTHER_GP);
    ReceiveReferral receive = wiring.get(ReceiveReferral.class);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Callable<Receipt>> both =
          List.of(() -> receive.receive(GP, one), () -> receive.receive(OTHER_GP, other));
      for (Future<Receipt> each : threads.invokeAll(both)) {
        each.get();
      }
    } finally {
      threads.shutdownNow();
    }
    assertEquals(2, count("referral_referral"));
    assertEquals(1, count("patient_patient"));
  }

  private DraftId drafted(Caller gp) {
    DraftId draft = DraftId.random();
    StartDraft start = wiring.get(StartDraft.class);
    KeepDraft keep = wiring.get(KeepDraft.class);
    FilledForm.amina()
        .pages()
        .forEach(
            (question, fields) -> {
              if (question.equals("nhs-number")) {
                start.start(gp, draft, fields);
              } else {
                keep.keep(gp, draft, question, fields);
              }
            });
    return draft;
  }

  private static <T> List<T> atOnce(int times, Callable<T> work) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(times);
    try {
      List<Future<T>> all =
          threads.invokeAll(IntStream.range(0, times).mapToObj(i -> work).toList());
      List<T> results = new ArrayList<>();
      for (Future<T> each : all) {
        results.add(each.get());
      }
      return results;
    } finally {
      threads.shutdownNow();
    }
  }

  private int count(String what) throws SQLException {
    try (Connection connection = database.asOwner().getConnection();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery("SELECT count(*) FROM " + what)) {
      found.next();
      return found.getInt(1);
    }
  }
}
