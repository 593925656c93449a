package health.soleus.persistence.outbox;

import health.soleus.persistence.event.CareEvent;
import health.soleus.persistence.event.DayCaseBooked;
import health.soleus.persistence.event.DayCaseCancelled;
import health.soleus.persistence.event.DayCaseRescheduled;
import health.soleus.persistence.event.PreparationChanged;
import health.soleus.persistence.event.PreparationFact;
import health.soleus.persistence.event.ReferralReceived;
import health.soleus.persistence.event.ReferralTriaged;
import health.soleus.persistence.event.TriageOutcome;
import health.soleus.persistence.type.AccountId;
import health.soleus.persistence.type.BookingId;
import health.soleus.persistence.type.PatientId;
import health.soleus.persistence.type.PlanId;
import health.soleus.persistence.type.ReferralId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One event of each kind, with the name of the file that freezes its bytes. */
final class EventSamples {
  private static final Instant AT = Instant.parse("2027-03-15T09:00:00Z");
  private static final Instant ARRIVAL = Instant.parse("2027-03-28T06:30:00Z");
  private static final Instant START = Instant.parse("2027-03-28T07:30:00Z");
  private static final String PLACE = "Northside Day Unit, Level 2, Northside Hospital";
  private static final ReferralId REFERRAL = new ReferralId(id(2));
  private static final PatientId PATIENT = new PatientId(id(3));
  private static final AccountId GP = new AccountId(id(4));
  private static final AccountId CONSULTANT = new AccountId(id(5));
  private static final BookingId BOOKING = new BookingId(id(6));
  private static final PlanId PLAN = new PlanId(id(7));
  private static final List<PreparationFact> FACTS =
      List.of(
          new PreparationFact(
              "FAST-1", 1, LocalDate.of(2027, 3, 27), Instant.parse("2027-03-28T00:30:00Z")),
          new PreparationFact("BRING-1", 1, LocalDate.of(2027, 3, 27), null),
          new PreparationFact("LIE-1", 1, null, null));

  static final Map<String, CareEvent> ALL =
      Map.of(
          "referral-received.v1",
          new ReferralReceived(id(1), AT, REFERRAL, PATIENT, GP, LocalDate.of(2027, 4, 24)),
          "referral-triaged.v1",
          new ReferralTriaged(
              id(1),
              AT,
              REFERRAL,
              PATIENT,
              GP,
              CONSULTANT,
              TriageOutcome.RETURNED,
              "NOT_SUITABLE",
              LocalDate.of(2027, 4, 24),
              false),
          "day-case-booked.v1",
          new DayCaseBooked(
              id(1), AT, REFERRAL, PATIENT, BOOKING, PLAN, 1, ARRIVAL, START, PLACE, FACTS),
          "day-case-rescheduled.v1",
          new DayCaseRescheduled(
              id(1),
              AT,
              REFERRAL,
              PATIENT,
              BOOKING,
              PLAN,
              2,
              Instant.parse("2027-03-26T07:30:00Z"),
              ARRIVAL,
              START,
              PLACE,
              FACTS),
          "day-case-cancelled.v1",
          new DayCaseCancelled(
              id(1), AT, REFERRAL, PATIENT, BOOKING, PLAN, ARRIVAL, "PATIENT_ILL", true),
          "preparation-changed.v1",
          new PreparationChanged(
              id(1), AT, REFERRAL, PATIENT, BOOKING, PLAN, 3, ARRIVAL, START, PLACE, FACTS));

  private EventSamples() {}

  private static UUID id(int number) {
    return UUID.fromString("00000000-0000-4000-8000-%012d".formatted(number));
  }
}
