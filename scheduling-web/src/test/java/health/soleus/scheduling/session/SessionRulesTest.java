package health.soleus.scheduling.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.persistence.scheduling.VisitShape;
import health.soleus.scheduling.session.SessionRules.Overlap;
import health.soleus.scheduling.session.SessionRules.Wanted;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2027, 3, 15);

  private static List<String> reasons(LocalDate day, String start, int slots, int minutes) {
    return SessionRules.reasons(
        new Wanted(
            day,
            LocalTime.parse(start),
            slots,
            minutes,
            VisitShape.standard().apart(minutes),
            TODAY));
  }

  @Test
  void a_morning_of_three_slots_is_in_order_and_so_is_the_smallest_and_the_longest_list() {
    assertEquals(List.of(), reasons(TODAY, "08:30", 3, 60));
    assertEquals(List.of(), reasons(TODAY, "17:30", 1, 60));
    assertEquals(List.of(), reasons(TODAY.plusMonths(12), "07:00", 7, 60));
    assertEquals(List.of(), reasons(TODAY, "16:30", 1, 120));
  }

  @Test
  void a_day_in_the_past_or_more_than_a_year_ahead() {
    assertEquals(
        List.of("The date is in the past. Enter today or a later day."),
        reasons(TODAY.minusDays(1), "08:30", 3, 60));
    assertEquals(
        List.of("The date is more than a year ahead. Enter an earlier day."),
        reasons(TODAY.plusMonths(12).plusDays(1), "08:30", 3, 60));
  }

  @Test
  void a_number_of_slots_that_no_list_has() {
    List<String> expected = List.of("A list has 1 to 8 slots. Enter a number in between.");
    assertEquals(expected, reasons(TODAY, "08:30", 0, 60));
    assertEquals(expected, reasons(TODAY, "08:30", 9, 60));
  }

  @Test
  void a_length_that_no_slot_has() {
    assertEquals(
        List.of("A slot has 60 or 120 minutes. Choose one of them."),
        reasons(TODAY, "08:30", 3, 90));
  }

  @Test
  void a_start_before_the_unit_opens() {
    assertEquals(
        List.of("The first start is before 7:00. Enter a later time."),
        reasons(TODAY, "06:59", 1, 60));
  }

  @Test
  void a_list_that_would_go_on_after_the_unit_closes() {
    List<String> expected =
        List.of(
            "The last slot would end after the unit closes at 18:30. Start earlier or use fewer"
                + " slots.");
    assertEquals(expected, reasons(TODAY, "17:31", 1, 60));
    assertEquals(expected, reasons(TODAY, "07:00", 8, 60));
    assertEquals(expected, reasons(TODAY, "16:31", 1, 120));
  }

  @Test
  void every_reason_is_given_at_once() {
    assertEquals(3, reasons(TODAY.minusDays(1), "08:30", 0, 45).size());
  }

  @Test
  void lists_that_only_touch_do_not_overlap() {
    Instant eight = Instant.parse("2027-03-15T08:00:00Z");
    Instant ten = eight.plusSeconds(7200);
    Instant twelve = ten.plusSeconds(7200);
    assertFalse(SessionRules.overlap(eight, ten, ten, twelve));
    assertFalse(SessionRules.overlap(ten, twelve, eight, ten));
    assertTrue(SessionRules.overlap(eight, twelve, ten, twelve));
    assertTrue(SessionRules.overlap(ten, twelve, eight, twelve));
    assertEquals(
        "Angio room 1 already has a list on this day from 8:00 to 10:00. Choose another time.",
        SessionRules.busy(new Overlap("Angio room 1", "8:00", "10:00")));
  }
}
