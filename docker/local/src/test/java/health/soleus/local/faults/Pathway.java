package health.soleus.local.faults;

import health.soleus.local.StackProcess;
import health.soleus.local.demo.LocalAccount;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The way of one referral through the pages, as far as a test needs it. */
final class Pathway {
  private static final Pattern REFERENCE = Pattern.compile("\\b\\d{4} \\d{4} \\d{4}\\b");
  private static final int MORE_THAN_ALL_PAGES = 40;

  private final StackProcess stack;

  Pathway(StackProcess stack) {
    this.stack = stack;
  }

  /** Answers page after page until this question is on show; which is that page. */
  static WebPage answeredUpTo(Person gp, PaperReferral paper, String question) {
    return answered(gp, gp.open("referral/refer.xhtml"), paper, question);
  }

  /** Goes on from a page until this question is on show, or no question is left. */
  static WebPage answered(Person gp, WebPage from, PaperReferral paper, String until) {
    WebPage page = from;
    for (int pages = 0; pages < MORE_THAN_ALL_PAGES && isQuestion(page); pages++) {
      WebForm form = page.form("form");
      String question = form.value("question");
      if (question.equals(until)) {
        return page;
      }
      page = gp.press(form.with(paper.page(question)), "continue");
      if (isQuestion(page) && page.form("form").value("question").equals(question)) {
        throw new AssertionError(question + " is not accepted: " + page.described());
      }
    }
    return page;
  }

  private static boolean isQuestion(WebPage page) {
    return page.path().equals("referral/refer.xhtml");
  }

  /** Answers everything; the page on which the answers are checked before they are sent. */
  static WebPage readyToSend(Person gp, PaperReferral paper) {
    WebPage page = answered(gp, gp.open("referral/refer.xhtml"), paper, "");
    String draft = page.parameter("draft");
    WebPage check = gp.open("referral/check.xhtml?draft=" + draft);
    if (!check.path().equals("referral/check.xhtml")) {
      throw new AssertionError("no check before sending: " + check.described());
    }
    return check;
  }

  /** Sends what is on the check page; the receipt. */
  static WebPage sent(Person gp, WebPage check) {
    return gp.press(check.form("form"), "Confirm and send");
  }

  /** Somebody referred through all the pages; the referral's id. */
  UUID referred(PaperReferral paper) {
    Person gp = Person.signedIn(stack, LocalAccount.GP);
    WebPage receipt = sent(gp, readyToSend(gp, paper));
    reference(receipt);
    return UUID.fromString(receipt.parameter("referral"));
  }

  /** The twelve digits on a receipt. */
  static String reference(WebPage receipt) {
    Matcher found = REFERENCE.matcher(receipt.words());
    if (receipt.status() != 200 || !found.find()) {
      throw new AssertionError("no receipt: " + receipt.described());
    }
    return found.group();
  }

  /** Accepted by the consultant, without sedation. */
  void accepted(UUID referral) {
    Person consultant = Person.signedIn(stack, LocalAccount.CONSULTANT);
    WebForm decision = consultant.open("triage/summary.xhtml?id=" + referral).form("form");
    WebPage decided =
        consultant.press(
            decision
                .with("outcome", "accept")
                .with("clinician", decision.options("clinician").get(0))
                .with("priority", "ROUTINE")
                .with("sedation", "NONE")
                .with("access", "LEFT_GROIN"),
            "accept");
    if (!decided.says("Accepted.")) {
      throw new AssertionError("not accepted: " + decided.described());
    }
  }

  /** A new list of four single slots from half past eight; the slots, earliest first. */
  List<String> published(LocalDate day) {
    Person clerk = Person.signedIn(stack, LocalAccount.BOOKING);
    WebForm empty = clerk.open("session/lists.xhtml").form("form");
    WebPage shown =
        clerk.press(
            empty
                .with("day-day", "" + day.getDayOfMonth())
                .with("day-month", "" + day.getMonthValue())
                .with("day-year", "" + day.getYear())
                .with("room", empty.options("room").get(0))
                .with("operator", empty.options("operator").get(0))
                .with("start", "8:30")
                .with("slots", "4")
                .with("length", "60"),
            "Show the slots");
    if (!shown.form("form").hasButton("Add this list")) {
      throw new AssertionError("no list shown: " + shown.described());
    }
    WebPage added = clerk.press(shown.form("form"), "Add this list");
    if (!added.says("Session list added")) {
      throw new AssertionError("no list added: " + added.described());
    }
    return new StackDatabase(stack)
        .texts(
            "SELECT s.id FROM scheduling_slot s JOIN scheduling_session_list l"
                + " ON l.id = s.session_list_id WHERE l.day = ? ORDER BY s.starts_at",
            day);
  }

  /** The slot held, the plan seen, the visit booked; the booking's id. */
  UUID booked(UUID referral, String slot) {
    Person clerk = Person.signedIn(stack, LocalAccount.BOOKING);
    WebPage check = held(clerk, clerk.open("booking/slots.xhtml?referral=" + referral), slot);
    WebPage booked = clerk.press(agreed(check), "book");
    if (!isBooked(booked)) {
      throw new AssertionError("not booked: " + booked.described());
    }
    return UUID.fromString(booked.parameter("booked"));
  }

  /** Whether this is the waiting list, to which a clerk comes back who has booked. */
  static boolean isBooked(WebPage page) {
    return page.path().equals("booking/waiting-list.xhtml") && page.says("Booked: ");
  }

  /** Presses Hold beside this slot. */
  static WebPage held(Person clerk, WebPage slots, String slot) {
    return clerk.press(slots.form("form"), slot);
  }

  /** The last page before booking, with the patient's agreement given. */
  static WebForm agreed(WebPage check) {
    return check.form("form").with("agreed", "yes").with("how", "BY_PHONE");
  }

  /** The visit moved to this slot; what was planned and sent for it no longer holds. */
  void moved(UUID booking, UUID referral, String slot) {
    Person clerk = Person.signedIn(stack, LocalAccount.BOOKING);
    String slots = "booking/slots.xhtml?referral=" + referral + "&move=" + booking;
    WebPage moved = clerk.press(agreed(held(clerk, clerk.open(slots), slot)), "book");
    if (!moved.path().equals("booking/booking.xhtml")) {
      throw new AssertionError("not moved: " + moved.described());
    }
  }

  /** The visit cancelled because the patient is ill. */
  void cancelled(UUID booking) {
    Person clerk = Person.signedIn(stack, LocalAccount.BOOKING);
    WebForm form = clerk.open("booking/cancel.xhtml?booking=" + booking).form("form");
    WebPage cancelled = clerk.press(form.with("reason", "PATIENT_ILL"), "cancel");
    if (!cancelled.path().equals("booking/booking.xhtml")) {
      throw new AssertionError("not cancelled: " + cancelled.described());
    }
  }
}
