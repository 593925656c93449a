package health.soleus.local.demo;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.scheduling.CancellationReason;
import health.soleus.persistence.scheduling.PatientAgreement;
import health.soleus.persistence.scheduling.SessionPlan;
import health.soleus.persistence.type.AccountId;
import health.soleus.persistence.type.BookingId;
import health.soleus.persistence.type.ReferralId;
import health.soleus.persistence.type.RoomId;
import health.soleus.scheduling.booking.BookDayCase;
import health.soleus.scheduling.booking.BookingWish;
import health.soleus.scheduling.booking.CancelDayCase;
import health.soleus.scheduling.booking.CheckBooking;
import health.soleus.scheduling.booking.FreeSlots;
import health.soleus.scheduling.booking.SlotOffer;
import health.soleus.scheduling.session.PublishSessionList;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;

/** Publishes lists and books as the booking staff of the demo do. */
@ApplicationScoped
public class DemoVisits {
  private static final int WEEKS = 4;
  private static final Set<DayOfWeek> MORNINGS =
      Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY);

  private final PublishSessionList lists;
  private final FreeSlots freeSlots;
  private final CheckBooking check;
  private final BookDayCase bookDayCase;
  private final CancelDayCase cancelDayCase;
  private final DemoPeople people;

  @Inject
  DemoVisits(
      PublishSessionList lists,
      FreeSlots freeSlots,
      CheckBooking check,
      BookDayCase bookDayCase,
      CancelDayCase cancelDayCase,
      DemoPeople people) {
    this.lists = lists;
    this.freeSlots = freeSlots;
    this.check = check;
    this.bookDayCase = bookDayCase;
    this.cancelDayCase = cancelDayCase;
    this.people = people;
  }

  /** Four weeks from this day on: three mornings a week, and an afternoon for both sides. */
  void publishLists(LocalDate today) {
    for (LocalDate day = today; day.isBefore(today.plusWeeks(WEEKS)); day = day.plusDays(1)) {
      if (MORNINGS.contains(day.getDayOfWeek())) {
        publish(day, LocalTime.of(8, 30), 3, 60);
      } else if (day.getDayOfWeek() == DayOfWeek.WEDNESDAY) {
        publish(day, LocalTime.of(13, 0), 2, 120);
      }
    }
  }

  private void publish(LocalDate day, LocalTime start, int slots, int minutes) {
    Caller clerk = people.caller(LocalAccount.BOOKING);
    PublishSessionList.Choices choices = lists.choices(clerk);
    RoomId room = RoomId.parse(choices.rooms().get(0).id());
    AccountId operator = AccountId.parse(choices.operators().get(0).id());
    lists.publish(clerk, new SessionPlan(day, room, operator, start, slots, minutes));
  }

  /** Books the first slot that fits from this day on; empty when none does. */
  Optional<BookingId> book(ReferralId referral, LocalDate from) {
    Caller clerk = people.caller(LocalAccount.BOOKING);
    return freeSlots.forReferral(clerk, referral, from, WEEKS * 7).stream()
        .filter(SlotOffer::fits)
        .findFirst()
        .map(
            offer -> {
              int facts = check.before(clerk, referral, offer.slot()).factsVersion();
              return bookDayCase
                  .book(
                      clerk,
                      new BookingWish(referral, offer.slot(), PatientAgreement.BY_PHONE, facts))
                  .booking();
            });
  }

  void cancel(BookingId booking, CancellationReason reason) {
    cancelDayCase.cancel(people.caller(LocalAccount.BOOKING), booking, reason, "");
  }
}
