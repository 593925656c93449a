package health.soleus.scheduling.session;

import health.soleus.persistence.patient.Patient;
import health.soleus.persistence.patient.Patients;
import health.soleus.persistence.scheduling.Booking;
import health.soleus.persistence.scheduling.BookingStatus;
import health.soleus.persistence.scheduling.Bookings;
import health.soleus.persistence.scheduling.LiveUse;
import health.soleus.persistence.scheduling.SlotStanding;
import health.soleus.persistence.type.PatientId;
import health.soleus.persistence.type.SlotId;
import health.soleus.referral.worklist.AcceptedReferral;
import health.soleus.referral.worklist.AcceptedReferrals;
import health.soleus.scheduling.booking.PatientBanner;
import health.soleus.scheduling.session.SessionListView.Line;
import health.soleus.scheduling.session.SessionListView.State;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The slots of one list as lines: free, held by whom, booked for whom. */
@ApplicationScoped
class SlotLines {
  private final Bookings bookings;
  private final Patients patients;
  private final AcceptedReferrals referrals;

  @Inject
  SlotLines(Bookings bookings, Patients patients, AcceptedReferrals referrals) {
    this.bookings = bookings;
    this.patients = patients;
    this.referrals = referrals;
  }

  List<Line> of(List<SlotStanding> slots, Instant now) {
    Map<SlotId, Booking> booked =
        bookings.ofSession(slots.get(0).list()).stream()
            .collect(Collectors.toMap(Booking::slot, Function.identity()));
    Map<PatientId, Patient> known =
        booked.isEmpty()
            ? Map.of()
            : patients.all(booked.values().stream().map(Booking::patient).toList());
    return slots.stream()
        .map(
            slot -> {
              Booking booking = booked.get(slot.slot());
              return booking == null
                  ? unbooked(slot, now)
                  : booked(slot, booking, Objects.requireNonNull(known.get(booking.patient())));
            })
        .toList();
  }

  private Line booked(SlotStanding slot, Booking booking, Patient patient) {
    AcceptedReferral referral = referrals.look(booking.referral());
    PatientBanner banner = PatientBanner.of(patient, referral.problem().side(), referral.facts());
    return new Line(
        slot.slot(),
        slot.start(),
        State.BOOKED,
        banner.name(),
        banner.side(),
        banner.allergies(),
        banner.allergyState(),
        booking.status() == BookingStatus.PROVISIONAL,
        booking.id());
  }

  private static Line unbooked(SlotStanding slot, Instant now) {
    Optional<LiveUse> hold =
        slot.uses().stream().filter(use -> use.slot().equals(slot.slot())).findFirst();
    State state = hold.isPresent() ? State.HELD : unheld(slot, now);
    return new Line(
        slot.slot(),
        slot.start(),
        state,
        hold.map(LiveUse::holderName).orElse(""),
        "",
        "",
        "",
        false,
        null);
  }

  private static State unheld(SlotStanding slot, Instant now) {
    if (!slot.open()) {
      return State.CLOSED;
    }
    return slot.arrival().isAfter(now) ? State.FREE : State.PAST;
  }
}
