package health.soleus.local.journey;

import static health.soleus.local.browser.PageState.EMPTY;
import static health.soleus.local.browser.PageState.ERROR;
import static health.soleus.local.browser.PageState.FILLED;

import health.soleus.local.browser.Person;
import health.soleus.local.browser.Webapp;

/**
 * Idris is asked about, accepted with open gates, booked provisionally, called, and cancelled: each
 * on the pages that a plain referral never meets.
 */
final class TreatsIdris {
  private final Person gp;
  private final Person consultant;
  private final Person clerk;

  TreatsIdris(Person gp, Person consultant, Person clerk) {
    this.gp = gp;
    this.consultant = consultant;
    this.clerk = clerk;
  }

  void isAskedAbout() {
    consultant.goesTo("triage/worklist.xhtml").follows("OKONJO").chooses("outcome", "ask");
    consultant.chooses("items", "when-started").presses("Ask the GP").reads("What you ask the GP");
    consultant.looks("triage/summary.xhtml", ERROR, "ask");
    consultant.startsAnew().chooses("outcome", "ask").chooses("items", "when-started");
    consultant.types("question", "In which month did it start?").presses("Ask the GP");
    gp.goesTo("referral/my-referrals.xhtml").looks("referral/my-referrals.xhtml", FILLED, "asked");
    gp.follows("Give the").reads("In which month did it start?");
    gp.looks("referral/referral.xhtml", FILLED, "asked").follows("Answer and send back");
    answersUntilNothingIsAsked();
    gp.sees("Check your new answers").looks("referral/send-back.xhtml", EMPTY);
    gp.types("words", "We asked him. ".repeat(200)).presses("Send back");
    gp.looks("referral/send-back.xhtml", ERROR).startsAnew();
    gp.types("words", "We asked him.").looks("referral/send-back.xhtml", FILLED);
    gp.presses("Send back").reads("kept their place");
    gp.follows("See what you sent").looks("referral/what-you-sent.xhtml", FILLED);
  }

  /** The consultant sees what is missing ticked already, so other pages may be asked with it. */
  private void answersUntilNothingIsAsked() {
    for (int asked = 0; !gp.heading().contains("Check your new answers"); asked++) {
      if (asked > 9) {
        throw new AssertionError("asked for ever: " + gp.heading());
      }
      if (gp.isAsked("start-month")) {
        startsInJune();
      } else {
        keepsTheAnswer();
      }
    }
  }

  private void startsInJune() {
    String page = Webapp.question("when-started");
    gp.unticks("start-unknown", "NOT_KNOWN").looks(page, EMPTY, "again");
    gp.types("start-month", "13").presses("Continue").looks(page, ERROR, "again");
    gp.startsAnew().unticks("start-unknown", "NOT_KNOWN");
    gp.types("start-month", "6").types("start-year", "2025").looks(page, FILLED, "again");
    gp.presses("Continue");
  }

  private void keepsTheAnswer() {
    if (gp.isAsked("has-egfr")) {
      gp.chooses("has-egfr", "NO_RESULT");
    } else if (gp.isAsked("tried")) {
      gp.unticks("tried", "NOT_KNOWN").chooses("tried", "NONE");
    }
    gp.presses("Continue");
  }

  void isAcceptedWithOpenGates() {
    consultant.goesTo("triage/worklist.xhtml").follows("OKONJO");
    consultant.chooses("outcome", "accept").selects("clinician", 1).chooses("priority", "URGENT");
    consultant.chooses("sedation", "CONSCIOUS").chooses("access", "RIGHT_GROIN");
    consultant.presses("Accept referral").follows("Enter a result or an answer");
    consultant.looks("triage/result.xhtml", EMPTY).presses("Enter");
    consultant.looks("triage/result.xhtml", ERROR).startsAnew();
    consultant.chooses("what", "KIDNEY").types("egfr", "54").typesDate("taken", 10, 3, 2027);
    consultant.looks("triage/result.xhtml", FILLED).presses("Enter").reads("54");
  }

  void isBookedProvisionally() {
    clerk.goesTo("booking/waiting-list.xhtml").looks("booking/waiting-list.xhtml", FILLED, "open");
    clerk.follows("Find a slot").looks("booking/slots.xhtml", EMPTY, "asks");
    clerk.presses("Save the answer").looks("booking/slots.xhtml", ERROR).startsAnew();
    clerk.chooses("adult", "YES").looks("booking/slots.xhtml", FILLED, "asks");
    clerk.presses("Save the answer").presses("Hold");
    clerk.chooses("agreed", "yes").selects("how", 1);
    clerk.looks("booking/check.xhtml", FILLED, "provisional").presses("Book provisionally");
    clerk.reads("Provisional until everything before the visit is done.").follows("Open the visit");
    clerk.looks("booking/booking.xhtml", FILLED, "provisional");
    clerk.goesTo("booking/provisional.xhtml").reads("OKONJO");
    clerk.looks("booking/provisional.xhtml", FILLED);
  }

  /** A gate is cleared with name and reason; a blood thinner goes on only if that is signed. */
  void hasGatesCleared() {
    consultant.goesTo("triage/worklist.xhtml?list=accepted").follows("OKONJO");
    consultant
        .presses("Continue, signed")
        .looks("triage/summary.xhtml", ERROR, "gates")
        .startsAnew();
    consultant.typesBeside("Continue, signed", "Low bleeding risk, high clot risk");
    consultant.looks("triage/summary.xhtml", FILLED, "gates").presses("Continue, signed");
    consultant.reads("Signed by Dr Amara Okafor");
  }

  void isCalledAndCancelled() {
    clerk.goesTo("booking/calls.xhtml").reads("OKONJO").looks("booking/calls.xhtml", FILLED);
    clerk.follows("Record the call").looks("booking/call.xhtml", EMPTY);
    clerk.presses("Record the call").looks("booking/call.xhtml", ERROR).startsAnew();
    clerk.chooses("outcome", "TOLD").looks("booking/call.xhtml", FILLED).presses("Record the call");
    clerk.goesTo("booking/provisional.xhtml").follows("OKONJO").follows("Cancel this visit");
    clerk.looks("booking/cancel.xhtml", EMPTY).presses("Cancel this visit");
    clerk.looks("booking/cancel.xhtml", ERROR).startsAnew().choosesFirst("reason");
    clerk.looks("booking/cancel.xhtml", FILLED).presses("Cancel this visit");
  }

  void isWithdrawn() {
    gp.goesTo("referral/my-referrals.xhtml").follows("Idris Okonjo");
    gp.follows("Withdraw this referral").looks("referral/withdraw.xhtml", EMPTY);
    gp.presses("Withdraw this referral").looks("referral/withdraw.xhtml", ERROR).startsAnew();
    gp.types("reason", "Not needed any more").looks("referral/withdraw.xhtml", FILLED);
    gp.presses("Withdraw this referral").reads("withdrawn");
  }
}
