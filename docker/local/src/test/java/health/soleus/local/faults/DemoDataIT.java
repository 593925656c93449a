package health.soleus.local.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.local.StackProcess;
import health.soleus.persistence.testkit.Eventually;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The demo data: nobody real, everybody at some stage, and nothing that is out of date. */
class DemoDataIT {
  private static final Duration SOON = Duration.ofSeconds(60);
  private static final LocalDate TODAY = LocalDate.of(2027, 6, 15);
  private static final Pattern DAY =
      Pattern.compile("(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day \\d{1,2} [A-Z][a-z]+");
  private static final DateTimeFormatter DAY_AND_YEAR =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

  private final StackDatabase database = new StackDatabase(StackProcess.demo());

  @Test
  void nobody_in_it_is_real() {
    none("nhs_number NOT LIKE '999%'", "patient_patient");
    none("mobile !~ '^(\\+44|0)7700900[0-9]{3}$'", "patient_patient");
    none("email NOT LIKE '%@example.org'", "patient_patient");
    none("phone !~ '^020 7946 0[0-9]{3}$'", "access_practice");
  }

  private void none(String condition, String table) {
    assertEquals(
        0, database.count("SELECT count(*) FROM " + table + " WHERE " + condition), condition);
  }

  @Test
  void there_is_somebody_at_every_stage_that_is_built_in_two_practices() {
    assertEquals(
        Set.of("RECEIVED", "INFORMATION_REQUESTED", "RETURNED", "ACCEPTED", "BOOKED", "WITHDRAWN"),
        all("SELECT DISTINCT status FROM referral_referral"));
    assertEquals(
        Set.of("PROVISIONAL", "CONFIRMED", "CANCELLED"),
        all("SELECT DISTINCT status FROM scheduling_booking"));
    assertTrue(database.count("SELECT count(*) FROM referral_draft WHERE status = 'OPEN'") > 0);
    assertEquals(
        2, database.count("SELECT count(DISTINCT practice_ods_code) FROM referral_referral"));
  }

  private Set<String> all(String query) {
    return new TreeSet<>(database.texts(query));
  }

  @Test
  void the_lists_of_four_weeks_begin_today() {
    assertEquals(
        TODAY.toString(), database.text("SELECT min(day)::text FROM scheduling_session_list"));
    LocalDate last =
        LocalDate.parse(database.text("SELECT max(day)::text FROM scheduling_session_list"));
    assertTrue(!last.isBefore(TODAY.plusDays(24)) && last.isBefore(TODAY.plusDays(28)), "" + last);
    for (int week = 0; week < 4; week++) {
      assertTrue(
          database.count(
                  "SELECT count(*) FROM scheduling_session_list WHERE day BETWEEN ? AND ?",
                  TODAY.plusWeeks(week),
                  TODAY.plusWeeks(week).plusDays(6))
              >= 4,
          "week " + week);
    }
  }

  /** Long waits lie behind some of them: what they were told then is not told now. */
  @Test
  void no_message_tells_a_day_that_has_passed_and_no_clerk_is_asked_to() {
    Eventually.holds(
        "everything is planned and what is due has left",
        SOON,
        () ->
            database.count("SELECT count(*) FROM outbox_entry WHERE published_at IS NULL") == 0
                && database.count(
                        "SELECT count(*) FROM outbox_entry WHERE id NOT IN"
                            + " (SELECT event_id FROM outbox_processed_event)")
                    == 0
                && database.count(
                        "SELECT count(*) FROM notification_notification"
                            + " WHERE status IN ('SENDING', 'TEMPORARY_FAILURE')"
                            + " OR (status = 'SCHEDULED' AND due_at < '2027-06-15T10:00:00Z')")
                    == 0);
    List<String> told =
        database.texts(
            "SELECT subject || ' ' || body FROM notification_local_message UNION ALL"
                + " SELECT words FROM notification_phone_task WHERE withdrawn_at IS NULL");
    assertTrue(told.size() > 10, "there is something to read: " + told.size());
    for (String words : told) {
      Matcher day = DAY.matcher(words);
      while (day.find()) {
        assertTrue(!thisYear(day.group()).isBefore(TODAY), day.group() + " has passed: " + words);
      }
    }
  }

  /** Only a year in which the day of the week is right is meant. */
  private static LocalDate thisYear(String day) {
    return LocalDate.parse(day + " " + TODAY.getYear(), DAY_AND_YEAR);
  }
}
