package health.soleus.local.faults;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.local.StackProcess;
import health.soleus.local.demo.LocalAccount;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Hazard H7: two clerks, one slot. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SlotRaceIT {
  private static final int CLERKS = 2;
  private static final int BROWSERS_A_CLERK = 5;
  private static final int TABS = 5;
  private static final int POSTS = CLERKS * BROWSERS_A_CLERK * TABS;
  private static final String SECOND_CLERK = "booking-2";
  private static final String SECOND_NAME = "Kit Moran";

  private final StackProcess stack = StackProcess.shared();
  private final StackDatabase database = new StackDatabase(stack);
  private final Pathway pathway = new Pathway(stack);
  private final List<Person> clerks = new ArrayList<>();
  private List<UUID> referrals = List.of();
  private List<String> slots = List.of();

  /** Somebody at a tab on which the free slots of one patient are shown. */
  private record Tab(Person clerk, UUID referral, WebPage slots) {}

  @BeforeAll
  void fifty_accepted_patients_two_clerks_and_one_list() {
    UUID accepted = pathway.referred(PaperReferral.ofSomebody());
    pathway.accepted(accepted);
    referrals = AcceptedCopies.of(database, accepted, 2 * POSTS);
    database.change(
        "INSERT INTO access_account SELECT (jsonb_populate_record(a, jsonb_build_object("
            + "'id', ?::uuid, 'username', ?::text, 'display_name', ?::text))).*"
            + " FROM access_account a WHERE a.username = ?",
        UUID.randomUUID(),
        SECOND_CLERK,
        SECOND_NAME,
        LocalAccount.BOOKING.username());
    for (int browser = 0; browser < CLERKS * BROWSERS_A_CLERK; browser++) {
      clerks.add(
          Person.signedIn(
              stack, browser % CLERKS == 0 ? LocalAccount.BOOKING.username() : SECOND_CLERK));
    }
    slots = pathway.published(LocalDate.now(ZoneId.of("Europe/London")).plusDays(39));
  }

  @Test
  void of_fifty_posts_for_one_slot_one_books_and_forty_nine_are_told_who_did_and_what_is_free() {
    String slot = slots.get(0);
    List<Callable<WebPage>> acts = new ArrayList<>();
    for (Tab tab : tabs(referrals.subList(0, POSTS))) {
      acts.add(() -> holdAndBook(tab, slot));
    }
    List<WebPage> ends = AtOnce.all(acts);
    List<WebPage> losers = ends.stream().filter(page -> !Pathway.isBooked(page)).toList();
    String winner = winner(slot);
    assertEquals(POSTS - 1, losers.size(), "one books");
    theNextPersonIsSelected(ends.stream().filter(Pathway::isBooked).findFirst().orElseThrow());
    assertAll(
        losers.stream()
            .map(
                page ->
                    () -> {
                      assertEquals(200, page.status(), page.described());
                      assertTrue(page.says(winner + " took "), page.described());
                      assertTrue(page.says("Next best is "), page.described());
                      assertTrue(page.hasForm("form"), "slots to choose from instead");
                    }));
    oneBookingAndNothingElse(slot);
  }

  @Test
  void a_hold_booked_while_others_press_hold_stays_one_booking_however_often_book_is_pressed() {
    String slot = slots.get(2);
    List<Tab> tabs = tabs(referrals.subList(POSTS, 2 * POSTS));
    Tab holder = tabs.get(0);
    WebPage check = Pathway.held(holder.clerk(), holder.slots(), slot);
    assertEquals("booking/check.xhtml", check.path(), check.described());
    WebForm book = Pathway.agreed(check);
    List<Callable<WebPage>> acts = new ArrayList<>();
    for (Tab tab : tabs.subList(TABS, POSTS)) {
      acts.add(() -> Pathway.held(tab.clerk(), tab.slots(), slot));
      if (acts.size() % 5 == 0) {
        acts.add(() -> holder.clerk().press(book, "book"));
      }
    }
    List<WebPage> ends = AtOnce.all(acts);
    String booking =
        database.text(
            "SELECT id FROM scheduling_booking WHERE slot_id = ? AND status <> 'CANCELLED'",
            UUID.fromString(slot));
    assertAll(
        ends.stream()
            .map(
                page ->
                    () -> {
                      assertEquals(200, page.status(), page.described());
                      assertTrue(
                          page.path().equals("booking/slots.xhtml") || isAbout(page, booking),
                          page.described());
                    }));
    oneBookingAndNothingElse(slot);
  }

  /** The first of all who still wait, and nobody else. */
  private static void theNextPersonIsSelected(WebPage list) {
    assertEquals(2, list.body().split("aria-current=\"true\"", -1).length, list.described());
  }

  /** The list after booking, or the visit that was booked already. */
  private static boolean isAbout(WebPage page, String booking) {
    return page.parameter(Pathway.isBooked(page) ? "booked" : "booking").equals(booking);
  }

  /** The control: what is counted above is found when the database does not forbid it. */
  @Test
  void the_same_fifty_without_the_constraints_overlap_and_the_self_join_finds_them() {
    assertEquals(POSTS, allocatedAtOnce("race_without", true));
    assertEquals(POSTS * (POSTS - 1) / 2, Overlaps.in(database, "race_without"));
    assertEquals(1, allocatedAtOnce("race_with", false));
    assertEquals(0, Overlaps.in(database, "race_with"));
  }

  /** Ten browsers with five tabs each, five browsers for each clerk. */
  private List<Tab> tabs(List<UUID> patients) {
    List<Tab> tabs = new ArrayList<>();
    for (UUID patient : patients) {
      Person clerk = clerks.get(tabs.size() / TABS);
      tabs.add(new Tab(clerk, patient, clerk.open("booking/slots.xhtml?referral=" + patient)));
    }
    return tabs;
  }

  private static WebPage holdAndBook(Tab tab, String slot) {
    WebPage page = Pathway.held(tab.clerk(), tab.slots(), slot);
    return page.path().equals("booking/check.xhtml")
        ? tab.clerk().press(Pathway.agreed(page), "book")
        : page;
  }

  private String winner(String slot) {
    return database.text(
        "SELECT booked_by_name FROM scheduling_booking WHERE slot_id = ?", UUID.fromString(slot));
  }

  private void oneBookingAndNothingElse(String slot) {
    UUID id = UUID.fromString(slot);
    assertEquals(
        1, database.count("SELECT count(*) FROM scheduling_booking WHERE slot_id = ?", id));
    assertEquals(
        List.of("OPERATOR BOOKED", "PATIENT BOOKED", "ROOM BOOKED"),
        database.texts(
            "SELECT kind || ' ' || state FROM scheduling_resource_allocation"
                + " WHERE slot_id = ? ORDER BY 1",
            id),
        "the booking's own uses and no hold");
    assertEquals(0, Overlaps.in(database, "public"));
  }

  /** Fifty writers at once of the winner's room row; how many could write. */
  private long allocatedAtOnce(String schema, boolean withoutConstraints) {
    database.change("DROP SCHEMA IF EXISTS " + schema + " CASCADE");
    database.change("CREATE SCHEMA " + schema);
    String table = schema + ".scheduling_resource_allocation";
    database.change(
        "CREATE TABLE " + table + " (LIKE public.scheduling_resource_allocation INCLUDING ALL)");
    if (withoutConstraints) {
      database
          .texts(
              "SELECT conname FROM pg_constraint WHERE contype = 'x' AND conrelid = ?::regclass",
              table)
          .forEach(name -> database.change("ALTER TABLE " + table + " DROP CONSTRAINT " + name));
    }
    List<Callable<Boolean>> writers = new ArrayList<>();
    IntStream.range(0, POSTS).forEach(any -> writers.add(() -> isWritten(table)));
    return AtOnce.all(writers).stream().filter(written -> written).count();
  }

  private boolean isWritten(String table) {
    try {
      database.change(
          "INSERT INTO "
              + table
              + " (id, kind, resource_id, state, starts_at, ends_at, slot_id, referral_id,"
              + " holder_id, holder_name, taken_at, expires_at) SELECT gen_random_uuid(), 'ROOM',"
              + " l.room_id, 'HELD', s.room_from, s.room_until, s.id, gen_random_uuid(),"
              + " gen_random_uuid(), 'Somebody', s.room_from, s.room_until"
              + " FROM public.scheduling_slot s JOIN public.scheduling_session_list l"
              + " ON l.id = s.session_list_id WHERE s.id = ?",
          UUID.fromString(slots.get(0)));
      return true;
    } catch (AssertionError refused) {
      return false;
    }
  }
}
