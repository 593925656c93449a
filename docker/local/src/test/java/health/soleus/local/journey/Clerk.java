package health.soleus.local.journey;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.scheduling.CancellationReason;
import health.soleus.persistence.scheduling.PatientAgreement;
import health.soleus.persistence.scheduling.SessionPlan;
import health.soleus.persistence.type.AccountId;
import health.soleus.persistence.type.BookingId;
import health.soleus.persistence.type.ReferralId;
import health.soleus.persistence.type.RoomId;
import health.soleus.persistence.type.SlotId;
import health.soleus.scheduling.booking.BookDayCase;
import health.soleus.scheduling.booking.BookingView;
import health.soleus.scheduling.booking.BookingWish;
import health.soleus.scheduling.booking.CancelDayCase;
import health.soleus.scheduling.booking.CheckBooking;
import health.soleus.scheduling.booking.FreeSlots;
import health.soleus.scheduling.booking.HoldSlot;
import health.soleus.scheduling.booking.MoveWish;
import health.soleus.scheduling.booking.OpenBooking;
import health.soleus.scheduling.booking.ProvisionalBookings;
import health.soleus.scheduling.booking.RescheduleDayCase;
import health.soleus.scheduling.booking.SlotOffer;
import health.soleus.scheduling.booking.WaitingList;
import health.soleus.scheduling.booking.WaitingListQuestion;
import health.soleus.scheduling.session.PublishSessionList;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Booking staff at work: add lists, book, move and cancel. */
record Clerk(ServiceInMemory service, Caller caller) {

  /** Three slots of an hour from 8:30am; whoever has the first one arrives at 7:30am. */
  void addsAListOn(LocalDate day) {
    PublishSessionList lists = service.the(PublishSessionList.class);
    PublishSessionList.Choices choices = lists.choices(caller);
    RoomId room = RoomId.parse(choices.rooms().get(0).id());
    AccountId operator = AccountId.parse(choices.operators().get(0).id());
    lists.publish(caller, new SessionPlan(day, room, operator, LocalTime.of(8, 30), 3, 60));
  }

  /** Who waits for a date. */
  List<String> waiting() {
    return service
        .the(WaitingList.class)
        .of(caller, WaitingListQuestion.everyone())
        .people()
        .stream()
        .map(person -> person.patient().name())
        .toList();
  }

  /** What is offered to this patient on this day, the earliest first. */
  List<SlotId> freeSlots(ReferralId referral, LocalDate day) {
    return service.the(FreeSlots.class).forReferral(caller, referral, day, 1).stream()
        .filter(SlotOffer::fits)
        .map(SlotOffer::slot)
        .toList();
  }

  /**
   * Holds the first slot of the day while the patient is asked, looks once more at the plan, books.
   */
  BookingId books(ReferralId referral, LocalDate day) {
    SlotId slot = freeSlots(referral, day).get(0);
    service.the(HoldSlot.class).hold(caller, referral, slot);
    int facts = service.the(CheckBooking.class).before(caller, referral, slot).factsVersion();
    return service
        .the(BookDayCase.class)
        .book(caller, new BookingWish(referral, slot, PatientAgreement.BY_PHONE, facts))
        .booking();
  }

  /** To the first slot of this day. */
  void moves(BookingId visit, ReferralId referral, LocalDate day) {
    SlotId slot = freeSlots(referral, day).get(0);
    int facts = service.the(CheckBooking.class).beforeMove(caller, visit, slot).factsVersion();
    service
        .the(RescheduleDayCase.class)
        .move(caller, new MoveWish(visit, slot, PatientAgreement.BY_PHONE, facts));
  }

  void cancels(BookingId visit, CancellationReason reason) {
    service.the(CancelDayCase.class).cancel(caller, visit, reason, "");
  }

  /** The visit as its page shows it. */
  String sees(BookingId visit) {
    BookingView view = service.the(OpenBooking.class).open(caller, visit);
    return "%s, %s, arrive at %s"
        .formatted(view.statusWords(), view.dayWords(), view.arrivalWords());
  }

  /** For which provisional visits who must act. */
  List<String> stillOpen() {
    return service.the(ProvisionalBookings.class).of(caller).stream()
        .map(open -> open.patient().name() + ": " + open.owner() + " by " + open.dueWords())
        .distinct()
        .toList();
  }
}
