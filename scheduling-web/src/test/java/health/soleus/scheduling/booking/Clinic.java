package health.soleus.scheduling.booking;

import health.soleus.persistence.access.Account;
import health.soleus.persistence.access.Accounts;
import health.soleus.persistence.access.Caller;
import health.soleus.persistence.access.Role;
import health.soleus.persistence.clinical.AccessSite;
import health.soleus.persistence.clinical.AchillesProblem;
import health.soleus.persistence.clinical.Agreement;
import health.soleus.persistence.clinical.Allergen;
import health.soleus.persistence.clinical.BloodResults;
import health.soleus.persistence.clinical.BloodThinnerFacts;
import health.soleus.persistence.clinical.Condition;
import health.soleus.persistence.clinical.Diagnosis;
import health.soleus.persistence.clinical.GoingHome;
import health.soleus.persistence.clinical.KidneyResult;
import health.soleus.persistence.clinical.Laterality;
import health.soleus.persistence.clinical.MedicinesSource;
import health.soleus.persistence.clinical.NamedMedicine;
import health.soleus.persistence.clinical.Pregnancy;
import health.soleus.persistence.clinical.RecentEvent;
import health.soleus.persistence.clinical.SafetyFacts;
import health.soleus.persistence.clinical.SedationPlan;
import health.soleus.persistence.clinical.Stated;
import health.soleus.persistence.clinical.SurgeryView;
import health.soleus.persistence.clinical.Wishes;
import health.soleus.persistence.patient.Patient;
import health.soleus.persistence.patient.Patients;
import health.soleus.persistence.preparation.PlannedMessage;
import health.soleus.persistence.preparation.PreparationPlan;
import health.soleus.persistence.preparation.PreparationPlans;
import health.soleus.persistence.referral.Referral;
import health.soleus.persistence.referral.ReferralContent;
import health.soleus.persistence.referral.Referrals;
import health.soleus.persistence.referral.TriageDecision;
import health.soleus.persistence.scheduling.PatientAgreement;
import health.soleus.persistence.scheduling.SessionPlan;
import health.soleus.persistence.setting.Unit;
import health.soleus.persistence.testkit.Database;
import health.soleus.persistence.testkit.EmbeddedPostgres;
import health.soleus.persistence.testkit.NotificationFixtures;
import health.soleus.persistence.testkit.SettableClock;
import health.soleus.persistence.testkit.Transactions;
import health.soleus.persistence.testkit.Wiring;
import health.soleus.persistence.type.AccountId;
import health.soleus.persistence.type.BookingId;
import health.soleus.persistence.type.ClinicalPriority;
import health.soleus.persistence.type.DraftId;
import health.soleus.persistence.type.London;
import health.soleus.persistence.type.OdsCode;
import health.soleus.persistence.type.ReferralId;
import health.soleus.persistence.type.ReferralReference;
import health.soleus.persistence.type.RoomId;
import health.soleus.persistence.type.SlotId;
import health.soleus.referral.worklist.NextSteps;
import health.soleus.scheduling.preparation.NextStepsOfPlans;
import health.soleus.scheduling.session.PublishSessionList;
import health.soleus.scheduling.session.SessionListView;
import health.soleus.scheduling.session.SessionListsView;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;

/** A clinic on a real database: the use cases as they are, referrals accepted, lists published. */
final class Clinic implements AutoCloseable {
  static final RoomId ROOM_1 = RoomId.parse("0a000000-0000-4000-8000-000000000001");
  static final RoomId ROOM_2 = RoomId.parse("0a000000-0000-4000-8000-000000000002");
  static final Caller SAM = clerk("Sam Achterberg");
  static final Caller RITA = clerk("R Penhaligon");
  static final LocalDate DAY = LocalDate.of(2027, 4, 7);
  static final Caller GP =
      new Caller(
          new AccountId(UUID.randomUUID()), "Dr Amara Okafor", Role.GP, new OdsCode("Y00001"));

  final SettableClock clock = SettableClock.at("2027-03-15T09:00:00Z");
  final Database database = EmbeddedPostgres.shared().migrated();
  final Caller consultant = consultant("helen", "Dr Helen Okonkwo");
  final Caller otherConsultant = consultant("jan", "Dr Jan Zielinski");
  private final Transactions transactions = Transactions.on(database);
  private final Wiring wiring =
      new Wiring(transactions)
          .with(Clock.class, clock)
          .with(Unit.class, new Unit("Northside Day Unit", "020 7946 0958"));

  Clinic() {
    wiring.with(NextSteps.class, get(NextStepsOfPlans.class));
    for (Caller one : List.of(consultant, otherConsultant)) {
      in(
          () ->
              get(Accounts.class)
                  .add(
                      new Account(
                          one.id(), one.name(), "$2a$12$x", one.name(), Role.CONSULTANT, null)));
    }
  }

  private static Caller clerk(String name) {
    return new Caller(new AccountId(UUID.randomUUID()), name, Role.BOOKING, null);
  }

  private static Caller consultant(String ignoredUsername, String name) {
    return new Caller(new AccountId(UUID.randomUUID()), name, Role.CONSULTANT, null);
  }

  <T> T get(Class<T> type) {
    return wiring.get(type);
  }

  void in(Runnable work) {
    answer(
        () -> {
          work.run();
          return "";
        });
  }

  /** What the work answers from within a transaction of its own. */
  <T> T answer(Callable<T> work) {
    try {
      return transactions.in(work);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** Someone whom nothing stops and for whom nothing is open: left side, sedated, adult at home. */
  ReferralId accepted(String given) {
    return accepted(given, ClinicalPriority.ROUTINE, facts -> facts);
  }

  ReferralId accepted(
      String given, ClinicalPriority priority, UnaryOperator<SafetyFacts> different) {
    return accepted(given, priority, Laterality.LEFT, different);
  }

  ReferralId accepted(
      String given,
      ClinicalPriority priority,
      Laterality side,
      UnaryOperator<SafetyFacts> different) {
    Patient patient = NotificationFixtures.patient(given, null, "patient@example.org");
    Referral referral =
        Referral.receive(
            ReferralId.random(),
            ReferralReference.random(new Random(given.hashCode())),
            DraftId.random(),
            GP,
            patient.id(),
            content(side, different.apply(healthy())),
            clock.instant());
    referral.decide(
        new TriageDecision.Accept(
            consultant.id(),
            consultant.name(),
            priority,
            SedationPlan.CONSCIOUS,
            AccessSite.RIGHT_GROIN,
            false,
            ""),
        consultant,
        clock.instant());
    in(
        () -> {
          get(Patients.class).add(patient);
          get(Referrals.class).addOnce(referral);
        });
    return referral.id();
  }

  private static ReferralContent content(Laterality side, SafetyFacts facts) {
    return new ReferralContent(
        new AchillesProblem(
            side,
            null,
            null,
            Diagnosis.MID_PORTION,
            Set.of(),
            Map.of(),
            List.of(),
            Stated.NOT_ASKED,
            ""),
        facts,
        new Wishes(SurgeryView.WOULD_CONSIDER, Agreement.AGREES, ""),
        "",
        "");
  }

  private static SafetyFacts healthy() {
    return new SafetyFacts(
        MedicinesSource.NONE,
        "",
        no(NamedMedicine.class, NamedMedicine.values()),
        List.of(),
        new BloodThinnerFacts(Map.of(), "", no(RecentEvent.class, RecentEvent.values()), Map.of()),
        no(Allergen.class, Allergen.values()),
        List.of(),
        no(Condition.class, Condition.values()),
        BloodResults.none().with(new KidneyResult(90, LocalDate.of(2027, 3, 1))),
        Pregnancy.NOT_ABLE,
        new GoingHome(Stated.YES, Stated.NO, Stated.NO));
  }

  private static <E extends Enum<E>> Map<E, Stated> no(Class<E> type, E[] values) {
    Map<E, Stated> answers = new EnumMap<>(type);
    for (E value : values) {
      answers.put(value, Stated.NO);
    }
    return answers;
  }

  /** A list of three single slots at 8:30, 10:00 and 11:30 in room 1. */
  List<SlotId> list(LocalDate day) {
    return list(new SessionPlan(day, ROOM_1, consultant.id(), LocalTime.of(8, 30), 3, 60));
  }

  List<SlotId> list(SessionPlan plan) {
    get(PublishSessionList.class).publish(SAM, plan);
    return get(SessionListsView.class).between(SAM, plan.day(), plan.day()).stream()
        .filter(list -> list.slots().get(0).start().equals(startOf(plan)))
        .flatMap(list -> list.slots().stream())
        .map(SessionListView.Line::slot)
        .toList();
  }

  private static Instant startOf(SessionPlan plan) {
    return plan.day().atTime(plan.start()).atZone(London.ZONE).toInstant();
  }

  Booked book(Caller clerk, ReferralId referral, SlotId slot) {
    return get(BookDayCase.class)
        .book(clerk, new BookingWish(referral, slot, PatientAgreement.BY_PHONE, 1));
  }

  /** One number from the database. */
  long count(String query) {
    return Long.parseLong(one("SELECT count(*) FROM " + query));
  }

  String one(String query) {
    try (Connection connection = database.asApp().getConnection();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(query)) {
      found.next();
      return String.valueOf(found.getString(1));
    } catch (SQLException e) {
      throw new IllegalStateException(query, e);
    }
  }

  @Override
  public void close() {
    transactions.close();
  }

  /** The plan that holds for a visit. */
  PreparationPlan plan(BookingId booking) {
    return answer(() -> get(PreparationPlans.class).live(booking).orElseThrow());
  }

  /** Which messages that plan sends, in their order. */
  List<String> templates(BookingId booking) {
    return plan(booking).messages().stream().map(PlannedMessage::template).toList();
  }

  String status(BookingId booking) {
    return one("SELECT status FROM scheduling_booking WHERE id = '" + booking + "'");
  }
}
