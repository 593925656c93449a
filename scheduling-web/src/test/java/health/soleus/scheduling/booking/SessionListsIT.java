package health.soleus.scheduling.booking;

import static health.soleus.scheduling.booking.Clinic.DAY;
import static health.soleus.scheduling.booking.Clinic.RITA;
import static health.soleus.scheduling.booking.Clinic.ROOM_1;
import static health.soleus.scheduling.booking.Clinic.ROOM_2;
import static health.soleus.scheduling.booking.Clinic.SAM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import health.soleus.persistence.scheduling.SessionPlan;
import health.soleus.persistence.type.AccountId;
import health.soleus.persistence.type.NotPermitted;
import health.soleus.persistence.type.Refused;
import health.soleus.persistence.type.RoomId;
import health.soleus.persistence.type.SlotId;
import health.soleus.scheduling.session.PublishSessionList;
import health.soleus.scheduling.session.SessionListView;
import health.soleus.scheduling.session.SessionListView.Line;
import health.soleus.scheduling.session.SessionListView.State;
import health.soleus.scheduling.session.SessionListsView;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Session lists as they are published and seen. */
class SessionListsIT {
  private final Clinic clinic = new Clinic();

  @AfterEach
  void close() {
    clinic.close();
  }

  private SessionPlan plan(RoomId room, AccountId operator, int hour, int minute) {
    return new SessionPlan(DAY, room, operator, LocalTime.of(hour, minute), 3, 60);
  }

  private Refused refused(SessionPlan plan) {
    return assertThrows(
        Refused.class, () -> clinic.get(PublishSessionList.class).publish(SAM, plan));
  }

  @Test
  void neither_a_room_nor_an_operator_has_two_lists_at_the_same_time() {
    clinic.list(DAY);
    assertEquals(
        List.of(
            "Angio room 1 already has a list on this day from 8:15 to 12:45. Choose another time.",
            "Dr Helen Okonkwo already has a list on this day from 8:15 to 12:45. Choose another"
                + " time."),
        refused(plan(ROOM_1, clinic.consultant.id(), 12, 59)).reasons());
    assertEquals(1, refused(plan(ROOM_1, clinic.otherConsultant.id(), 9, 0)).reasons().size());
    assertEquals(1, refused(plan(ROOM_2, clinic.consultant.id(), 9, 0)).reasons().size());
    clinic.list(plan(ROOM_2, clinic.otherConsultant.id(), 8, 30));
    clinic.list(plan(ROOM_1, clinic.consultant.id(), 13, 0));
  }

  @Test
  void an_unknown_room_and_somebody_who_does_not_operate_are_refused_together() {
    assertEquals(
        List.of("Choose a room.", "Choose an operator."),
        refused(plan(RoomId.random(), SAM.id(), 8, 30)).reasons());
    assertThrows(
        NotPermitted.class,
        () ->
            clinic
                .get(PublishSessionList.class)
                .publish(clinic.consultant, plan(ROOM_1, clinic.consultant.id(), 8, 30)));
  }

  @Test
  void each_slot_says_whether_it_is_free_held_or_booked_and_for_whom() {
    List<SlotId> slots = clinic.list(DAY);
    clinic.get(HoldSlot.class).hold(RITA, clinic.accepted("Ben"), slots.get(1));
    Booked booked = clinic.book(SAM, clinic.accepted("Amina"), slots.get(0));
    SessionListView view = clinic.get(SessionListsView.class).between(SAM, DAY, DAY).get(0);
    assertEquals("Angio room 1", view.room());
    assertEquals("Dr Helen Okonkwo", view.operator());
    assertEquals("Wednesday 7 April 2027", view.dayWords());
    assertEquals(1, view.free());
    assertEquals(
        List.of(State.BOOKED, State.HELD, State.FREE),
        view.slots().stream().map(Line::state).toList());
    assertEquals(
        List.of("WARSAME, Amina", "R Penhaligon", ""),
        view.slots().stream().map(Line::who).toList());
    assertEquals(booked.booking(), view.slots().get(0).booking());
    assertEquals("Left", view.slots().get(0).side());
    clinic.clock.moveTo(view.slots().get(2).start());
    assertEquals(
        State.PAST,
        clinic.get(SessionListsView.class).of(SAM, view.list(), DAY).slots().get(2).state());
  }

  @Test
  void the_choices_are_the_rooms_and_the_consultants() {
    PublishSessionList.Choices choices = clinic.get(PublishSessionList.class).choices(SAM);
    assertEquals(
        List.of("Angio room 1", "Angio room 2"),
        choices.rooms().stream().map(PublishSessionList.Choice::name).toList());
    assertEquals(
        List.of("Dr Helen Okonkwo", "Dr Jan Zielinski"),
        choices.operators().stream().map(PublishSessionList.Choice::name).toList());
  }
}
