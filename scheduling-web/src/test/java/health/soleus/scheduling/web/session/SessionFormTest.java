package health.soleus.scheduling.web.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.persistence.scheduling.SessionPlan;
import health.soleus.scheduling.session.PublishSessionList.Choice;
import health.soleus.scheduling.web.support.FormAnswers;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SessionFormTest {
  private static final String ROOM = "00000000-0000-0000-0000-000000000001";
  private static final String OPERATOR = "00000000-0000-0000-0000-000000000002";

  private static SessionForm read(Map<String, String> changed) {
    Map<String, String[]> typed = new HashMap<>();
    Map<String, String> good =
        Map.of(
            "day-day", "7",
            "day-month", "4",
            "day-year", "2027",
            "room", ROOM,
            "operator", OPERATOR,
            "start", "8:15",
            "slots", "4",
            "length", "60");
    good.forEach((field, text) -> typed.put(field, new String[] {text}));
    changed.forEach((field, text) -> typed.put(field, new String[] {text}));
    return new SessionForm(
        FormAnswers.posted(typed),
        List.of(new Choice(ROOM, "Angio room 1")),
        List.of(new Choice(OPERATOR, "Dr Amara Okafor")));
  }

  @Test
  void readsAWholeList() {
    SessionPlan plan = read(Map.of()).plan().orElseThrow();
    assertEquals(LocalDate.of(2027, 4, 7), plan.day());
    assertEquals(LocalTime.of(8, 15), plan.start());
    assertEquals(4, plan.slotCount());
    assertEquals(60, plan.slotMinutes());
  }

  @Test
  void readsATimeHoweverItIsTyped() {
    for (String time : List.of("8:15", "08:15", "8.15", "0815")) {
      assertEquals(LocalTime.of(8, 15), read(Map.of("start", time)).plan().orElseThrow().start());
    }
  }

  @Test
  void saysBesideEachFieldWhatIsWrong() {
    SessionForm form =
        read(
            Map.of(
                "day-day", "31",
                "day-month", "2",
                "room", "x",
                "operator", "",
                "start", "noon",
                "slots", "many",
                "length", "90"));
    assertTrue(form.plan().isEmpty());
    for (String field : List.of("day", "room", "operator", "start", "slots", "length")) {
      assertTrue(!form.answers().error(field).isEmpty(), field);
    }
    assertEquals("noon", form.answers().value("start"));
  }

  @Test
  void asksForTheMissingPartOfADay() {
    assertEquals(
        "The day must include a year", read(Map.of("day-year", "")).answers().error("day-year"));
  }

  @Test
  void putsARefusalBesideItsField() {
    FormAnswers refused =
        SessionForm.refused(
            FormAnswers.empty(),
            List.of(
                "The date is in the past. Enter today or a later day.",
                "Angio room 1 already has a list on this day from 8:00 to 14:00."));
    assertTrue(refused.error("day").startsWith("The date"));
    assertTrue(refused.error("start").contains("already has a list"));
  }
}
