package health.soleus.local.journey;

import static health.soleus.local.browser.PageState.EMPTY;
import static health.soleus.local.browser.PageState.ERROR;
import static health.soleus.local.browser.PageState.FILLED;

import health.soleus.local.browser.Person;

/**
 * The consultant accepts Amina, and booking staff give her Sunday 28 March 2027, arrival 7:30am.
 */
final class TreatsAmina {
  private TreatsAmina() {}

  static void isAccepted(Person consultant) {
    consultant.looks("triage/worklist.xhtml", FILLED).follows("SIDDIQUI");
    consultant.sees("SIDDIQUI, Amina").looks("triage/summary.xhtml", EMPTY);
    consultant.chooses("outcome", "accept").presses("Accept referral");
    consultant.reads("Select the sedation").looks("triage/summary.xhtml", ERROR);
    consultant
        .startsAnew()
        .chooses("outcome", "accept")
        .selects("clinician", 1)
        .chooses("priority", "ROUTINE")
        .chooses("sedation", "CONSCIOUS")
        .chooses("access", "LEFT_GROIN")
        .presses("Accept referral");
    consultant
        .reads("Accepted. The booking team gives a date.")
        .looks("triage/summary.xhtml", FILLED);
  }

  static void isBooked(Person clerk) {
    clerk.goesTo("booking/waiting-list.xhtml").follows("Find a slot");
    clerk.reads("No slot of the next 6 weeks fits").looks("booking/slots.xhtml", EMPTY);
    addsTheList(clerk, 28, 3);
    clerk.follows("Waiting list").looks("booking/waiting-list.xhtml", FILLED);
    clerk.follows("Find a slot").sees("Find a slot").looks("booking/slots.xhtml", FILLED);
    clerk.presses("Hold").sees("Check before you book").looks("booking/check.xhtml", EMPTY);
    clerk.reads("Do not eat any food after 11pm on Saturday 27 March.");
    clerk.reads("Amina, for tomorrow: no food after 11pm today.");
    clerk
        .presses("Book this visit")
        .sees("Check before you book")
        .looks("booking/check.xhtml", ERROR)
        .startsAnew();
    clerk.chooses("agreed", "yes").selects("how", 1).looks("booking/check.xhtml", FILLED);
    clerk.presses("Book this visit").sees("Waiting list");
    clerk.reads("Booked: SIDDIQUI, Amina, Sunday 28 March 2027, arrive at 7:30");
    clerk.looks("booking/waiting-list.xhtml", EMPTY, "booked");
    clerk.follows("Open the visit").reads("Sunday 28 March 2027");
    clerk.looks("booking/booking.xhtml", FILLED);
    clerk.follows("Instruction letter").looks("booking/letter.xhtml", FILLED);
    clerk.reads("Do not eat any food after 11pm on Saturday 27 March.");
  }

  private static void addsTheList(Person clerk, int day, int month) {
    clerk.follows("Session lists").looks("session/lists.xhtml", EMPTY);
    clerk.presses("Show the slots").looks("session/lists.xhtml", ERROR).startsAnew();
    clerk.typesDate("day", day, month, 2027).selects("room", 1).selects("operator", 1);
    clerk.types("start", "8:30").types("slots", "3").chooses("length", "60");
    clerk.looks("session/lists.xhtml", FILLED).presses("Show the slots");
    clerk.looks("session/lists.xhtml", FILLED, "preview").presses("Add this list");
    clerk.looks("session/lists.xhtml", FILLED, "added");
  }

  /** A day on which no clock changes: six hours before 7:30am is 1:30am. */
  static void isTheControl(Person clerk) {
    clerk.goesTo("booking/waiting-list.xhtml");
    addsTheList(clerk, 5, 4);
    clerk.follows("Waiting list").follows("Find a slot for SIDDIQUI, Amina");
    clerk.sees("Find a slot").presses("Mon 5 Apr");
    clerk.sees("Check before you book").reads("SIDDIQUI, Amina");
    clerk.reads("Do not eat any food after 1:30am on Monday 5 April.");
    clerk.presses("Let it go");
  }

  /** The visit ends, and with it the plan and its letter. */
  static void isCancelled(Person clerk) {
    clerk.goesTo("session/lists.xhtml").follows("SIDDIQUI");
    String letter = clerk.page().url().replace("booking.xhtml", "letter.xhtml");
    clerk.follows("Cancel this visit").choosesFirst("reason").presses("Cancel this visit");
    clerk.looks("booking/booking.xhtml", FILLED, "cancelled");
    clerk.page().navigate(letter);
    clerk.looks("booking/letter.xhtml", EMPTY);
  }
}
