package health.soleus.scheduling.container;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.access.Role;
import health.soleus.persistence.clinical.AccessSite;
import health.soleus.persistence.clinical.SedationPlan;
import health.soleus.persistence.notification.MessageSource;
import health.soleus.persistence.notification.PhoneTask;
import health.soleus.persistence.notification.PhoneTasks;
import health.soleus.persistence.referral.Referrals;
import health.soleus.persistence.referral.TriageDecision;
import health.soleus.persistence.scheduling.PatientAgreement;
import health.soleus.persistence.scheduling.SessionPlan;
import health.soleus.persistence.type.AccountId;
import health.soleus.persistence.type.BookingId;
import health.soleus.persistence.type.ClinicalPriority;
import health.soleus.persistence.type.DraftId;
import health.soleus.persistence.type.London;
import health.soleus.persistence.type.ReferralId;
import health.soleus.persistence.type.RoomId;
import health.soleus.persistence.type.SlotId;
import health.soleus.referral.intake.KeepDraft;
import health.soleus.referral.intake.Kept;
import health.soleus.referral.intake.ReceiveReferral;
import health.soleus.referral.intake.StartDraft;
import health.soleus.referral.triage.TriageReferral;
import health.soleus.referral.worklist.TriageSummary;
import health.soleus.scheduling.booking.BookDayCase;
import health.soleus.scheduling.booking.BookingWish;
import health.soleus.scheduling.booking.CheckBooking;
import health.soleus.scheduling.session.PublishSessionList;
import health.soleus.scheduling.session.SessionListView;
import health.soleus.scheduling.session.SessionListsView;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** Brings made-up patients as far as a test wants them, by the use cases that people use. */
final class Pathways {
  private final Beans beans;
  private final People people;
  private int patient;

  /**
   * @param patients the first of the numbers from which NHS numbers are made
   */
  Pathways(Beans beans, People people, int patients) {
    this.beans = beans;
    this.people = people;
    patient = patients;
  }

  PaperForm form() {
    patient += 10;
    return new PaperForm(patient);
  }

  /** A draft answered up to this page, or whole when that page never comes. */
  DraftId draft(PaperForm form, String until) {
    DraftId draft = DraftId.random();
    Caller gp = people.caller(Role.GP);
    String first = "nhs-number";
    Kept kept = right(first, beans.get(StartDraft.class).start(gp, draft, form.page(first)));
    while (kept.next() == Kept.Next.QUESTION && !kept.question().equals(until)) {
      String question = kept.question();
      kept =
          right(
              question, beans.get(KeepDraft.class).keep(gp, draft, question, form.page(question)));
    }
    return draft;
  }

  DraftId draft() {
    return draft(form(), "which-leg");
  }

  /** A draft whose every question is answered. */
  DraftId complete() {
    return draft(form(), "");
  }

  /** A draft that stopped at an urgent sign. */
  DraftId stopped() {
    return draft(form().with("urgent-signs", "signs", "SUDDEN_PAIN_OR_POP"), "");
  }

  private static Kept right(String question, Kept kept) {
    if (!kept.problems().isEmpty()) {
      throw new AssertionError("the page " + question + " refuses: " + kept.problems());
    }
    return kept;
  }

  ReferralId sent() {
    return beans.get(ReceiveReferral.class).receive(people.caller(Role.GP), complete()).referral();
  }

  /** Sent, and asked about one page. */
  ReferralId asked() {
    return decided(new TriageDecision.RequestInformation(List.of("which-leg"), "Which leg is it?"));
  }

  ReferralId accepted() {
    Caller consultant = people.caller(Role.CONSULTANT);
    return decided(
        new TriageDecision.Accept(
            consultant.id(),
            consultant.name(),
            ClinicalPriority.ROUTINE,
            SedationPlan.CONSCIOUS,
            AccessSite.RIGHT_GROIN,
            false,
            ""));
  }

  ReferralId decided(TriageDecision decision) {
    ReferralId referral = sent();
    beans
        .get(TriageReferral.class)
        .decide(people.caller(Role.CONSULTANT), referral, version(referral), decision);
    return referral;
  }

  int version(ReferralId referral) {
    return beans.get(TriageSummary.class).of(people.caller(Role.CONSULTANT), referral).version();
  }

  LocalDate today() {
    return London.dateOf(beans.get(Clock.class).instant());
  }

  /** A list of seven slots, so many days ahead, operated by the consultant. */
  SessionListView list(int daysAhead) {
    Caller clerk = people.caller(Role.BOOKING);
    LocalDate day = today().plusDays(daysAhead);
    PublishSessionList publishing = beans.get(PublishSessionList.class);
    AccountId operator = people.caller(Role.CONSULTANT).id();
    var list =
        publishing.publish(
            clerk, new SessionPlan(day, room(), operator, LocalTime.of(8, 30), 7, 60));
    return beans.get(SessionListsView.class).of(clerk, list, day);
  }

  /** The first of the unit's rooms. */
  RoomId room() {
    var choices = beans.get(PublishSessionList.class).choices(people.caller(Role.BOOKING));
    return RoomId.parse(choices.rooms().get(0).id());
  }

  static List<SlotId> slots(SessionListView list) {
    return list.slots().stream().map(SessionListView.Line::slot).toList();
  }

  int factsVersion(ReferralId referral, SlotId slot) {
    return beans
        .get(CheckBooking.class)
        .before(people.caller(Role.BOOKING), referral, slot)
        .factsVersion();
  }

  BookingId booked(ReferralId referral, SlotId slot) {
    return beans
        .get(BookDayCase.class)
        .book(
            people.caller(Role.BOOKING),
            new BookingWish(
                referral, slot, PatientAgreement.BY_PHONE, factsVersion(referral, slot)))
        .booking();
  }

  /** A call to make; only notifications makes one, and that is not deployed here. */
  UUID call(ReferralId referral) {
    Instant now = beans.get(Clock.class).instant();
    UUID[] call = new UUID[1];
    beans.in(
        () -> {
          var patientId = beans.get(Referrals.class).require(referral).patient();
          PhoneTask task =
              new PhoneTask(
                  new MessageSource(UUID.randomUUID(), referral, patientId, null, null, 0),
                  null,
                  now.plus(Duration.ofHours(1)),
                  "The patient gets no texts.",
                  "((name)), please call us.",
                  now);
          beans.get(PhoneTasks.class).add(task);
          call[0] = task.id();
        });
    return call[0];
  }
}
