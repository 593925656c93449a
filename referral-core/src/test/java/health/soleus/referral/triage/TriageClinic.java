package health.soleus.referral.triage;

import health.soleus.persistence.access.Account;
import health.soleus.persistence.access.Accounts;
import health.soleus.persistence.access.Caller;
import health.soleus.persistence.access.Practice;
import health.soleus.persistence.access.Role;
import health.soleus.persistence.patient.ContactDetails;
import health.soleus.persistence.patient.Patient;
import health.soleus.persistence.patient.Patients;
import health.soleus.persistence.patient.PersonName;
import health.soleus.persistence.referral.Referral;
import health.soleus.persistence.referral.Referrals;
import health.soleus.persistence.testkit.Database;
import health.soleus.persistence.testkit.EmbeddedPostgres;
import health.soleus.persistence.testkit.SettableClock;
import health.soleus.persistence.testkit.Transactions;
import health.soleus.persistence.testkit.Wiring;
import health.soleus.persistence.type.AccountId;
import health.soleus.persistence.type.DraftId;
import health.soleus.persistence.type.MobileNumber;
import health.soleus.persistence.type.NhsNumber;
import health.soleus.persistence.type.OdsCode;
import health.soleus.persistence.type.PatientId;
import health.soleus.persistence.type.ReferralId;
import health.soleus.persistence.type.ReferralReference;
import health.soleus.referral.worklist.ReferralSummary;
import health.soleus.referral.worklist.TriageSummary;
import health.soleus.referral.worklist.TriageWorklist;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** A consultant, a GP and the use cases of triage on a real, empty database. */
public final class TriageClinic implements AutoCloseable {
  private final Database database;
  private final Transactions transactions;
  private final Wiring wiring;
  private final SettableClock clock = SettableClock.at("2027-03-15T09:00:00Z");
  private final Random random = new Random(20270315);
  private final Caller consultant =
      new Caller(AccountId.random(), "Dr Helen Okonkwo", Role.CONSULTANT, null);
  private final Caller gp =
      new Caller(AccountId.random(), "Dr Ruth Adeyemi", Role.GP, new OdsCode("Y90001"));

  private TriageClinic(Database database) {
    this.database = database;
    transactions = Transactions.on(database);
    wiring = new Wiring(transactions).with(Clock.class, clock);
  }

  public static TriageClinic open() {
    TriageClinic clinic = new TriageClinic(EmbeddedPostgres.shared().migrated());
    clinic.inTransaction(
        () -> {
          clinic
              .wiring
              .get(Accounts.class)
              .add(new Practice(clinic.gp.ownPractice(), "Willow Bank Surgery", "020 7946 0123"));
          clinic.account(clinic.consultant, "consultant");
          clinic.account(clinic.gp, "gp");
        });
    return clinic;
  }

  private void account(Caller caller, String username) {
    wiring
        .get(Accounts.class)
        .add(
            new Account(
                caller.id(),
                username,
                "$2a$12$x",
                caller.name(),
                caller.role(),
                caller.practice()));
  }

  public Caller consultant() {
    return consultant;
  }

  public Caller gp() {
    return gp;
  }

  public SettableClock clock() {
    return clock;
  }

  public TriageReferral triage() {
    return wiring.get(TriageReferral.class);
  }

  public RecordLaterFact later() {
    return wiring.get(RecordLaterFact.class);
  }

  public TriageSummary summaries() {
    return wiring.get(TriageSummary.class);
  }

  public TriageWorklist worklist() {
    return wiring.get(TriageWorklist.class);
  }

  public ReferralSummary summary(ReferralId id) {
    return summaries().of(consultant, id);
  }

  public int version(ReferralId id) {
    return summary(id).version();
  }

  /** A referral of a new patient, received now. */
  public ReferralId receive(StatedReferral stated) {
    return receive(stated, new PersonName("Ama", "Boateng"));
  }

  public ReferralId receive(StatedReferral stated, PersonName name) {
    ReferralId id = ReferralId.random();
    PatientId patient = PatientId.random();
    inTransaction(
        () -> {
          wiring
              .get(Patients.class)
              .add(
                  new Patient(
                      patient,
                      nhsNumber(),
                      name,
                      LocalDate.of(1966, 5, 2),
                      new ContactDetails(
                          new MobileNumber("+447700900134"), "", null, "", false, Set.of(), "")));
          wiring
              .get(Referrals.class)
              .addOnce(
                  Referral.receive(
                      id,
                      ReferralReference.random(random),
                      DraftId.random(),
                      gp,
                      patient,
                      stated.content(),
                      clock.instant()));
        });
    return id;
  }

  private NhsNumber nhsNumber() {
    while (true) {
      String typed = String.format("999%07d", random.nextInt(10_000_000));
      if (NhsNumber.parse(typed).isPresent()) {
        return NhsNumber.parse(typed).get();
      }
    }
  }

  /** The payloads of every event of this referral, oldest first. */
  public List<String> events(ReferralId id) throws Exception {
    return rows(
        "SELECT payload FROM outbox_entry WHERE aggregateid = ? ORDER BY position", id.value());
  }

  /** The acts on this referral, oldest first. */
  public List<String> acts(ReferralId id) throws Exception {
    return rows("SELECT act FROM audit_entry WHERE subject = ? ORDER BY id", id.value());
  }

  private List<String> rows(String sql, UUID id) throws Exception {
    try (Connection connection = database.asApp().getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setObject(1, id);
      List<String> rows = new ArrayList<>();
      try (ResultSet found = statement.executeQuery()) {
        while (found.next()) {
          rows.add(found.getString(1));
        }
      }
      return rows;
    }
  }

  private void inTransaction(Runnable work) {
    try {
      transactions.in(
          () -> {
            work.run();
            return true;
          });
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    transactions.close();
  }
}
