package health.soleus.local.journey;

import static health.soleus.local.browser.PageState.EMPTY;
import static health.soleus.local.browser.PageState.ERROR;
import static health.soleus.local.browser.PageState.FILLED;

import health.soleus.local.browser.Person;

/**
 * Idris takes a blood thinner and has neither mobile nor e-mail: his referral shows the pages that
 * a plain one never meets.
 */
final class TreatsIdris {
  private static final String REFER = "referral/refer.xhtml";
  private final Person gp;
  private final Person consultant;
  private final Person clerk;

  TreatsIdris(Person gp, Person consultant, Person clerk) {
    this.gp = gp;
    this.consultant = consultant;
    this.clerk = clerk;
  }

  void isReferred() {
    gp.goesTo(REFER).chooses("has-number", "NO").presses("Continue");
    gp.sees("Call us").looks("referral/no-number.xhtml", FILLED);
    gp.goesTo(REFER)
        .chooses("has-number", "YES")
        .types("number", "999 000 2002")
        .presses("Continue");
    gp.types("given", "Idris").types("family", "Okonjo").typesDate("born", 5, 11, 1958);
    gp.types("postcode", "LS1 4AP").presses("Continue");
    gp.types("phone", "020 7946 0101")
        .types("address", "2 Example Street, Leeds")
        .presses("Continue");
    gp.chooses("needs", "LARGE_PRINT").presses("Continue");
    urgentSigns();
    gp.presses("Save and see all questions").looks("referral/draft.xhtml", FILLED);
    gp.goesTo("referral/my-referrals.xhtml").reads("Finish draft").follows("Finish draft");
    gp.follows("Continue");
    theRest();
  }

  private void urgentSigns() {
    gp.chooses("signs", "NOT_CHECKED").presses("Continue");
    gp.sees("Check for these signs").looks("referral/check-signs.xhtml", FILLED);
    gp.follows("Back to the question").chooses("signs", "SUDDEN_PAIN_OR_POP").presses("Continue");
    gp.sees("The Achilles tendon may be torn").looks("referral/urgent.xhtml", EMPTY);
    gp.page().locator("summary").first().click();
    gp.presses("Back to the question").looks("referral/urgent.xhtml", ERROR);
    gp.types("who", "Dr Adeyemi, this morning").looks("referral/urgent.xhtml", FILLED);
    gp.presses("Back to the question").sees("Does the patient have any of these signs today?");
    gp.page().locator("input[name=signs][value=SUDDEN_PAIN_OR_POP]").uncheck();
    gp.chooses("signs", "NONE").presses("Continue");
  }

  private void theRest() {
    gp.chooses("side", "RIGHT").presses("Continue");
    gp.chooses("start-unknown", "NOT_KNOWN").presses("Continue");
    gp.chooses("diagnosis", "MID_PORTION").chooses("symptoms", "PAIN").chooses("limits", "RUNNING");
    gp.presses("Continue").chooses("tried", "NOT_KNOWN").presses("Continue");
    gp.chooses("items", "NONE").presses("Continue");
    gp.types("list", "Apixaban 5mg twice a day\nRamipril 5mg daily").presses("Continue");
    gp.chooses("taken", "APIXABAN").types("dose-APIXABAN", "5mg twice a day").presses("Continue");
    gp.sees("Why does the patient take apixaban?").looks(REFER, EMPTY, "blood-thinner-reason");
    gp.presses("Continue").looks(REFER, ERROR, "blood-thinner-reason");
    gp.page().locator("input[type=checkbox][value=ATRIAL_FIBRILLATION]").first().check();
    gp.page().locator("input[type=checkbox][value=NONE]").first().check();
    gp.looks(REFER, FILLED, "blood-thinner-reason").presses("Continue");
    gp.chooses("taken", "NONE").presses("Continue");
    gp.chooses("items", "LATEX").chooses("items", "NOT_SURE").presses("Continue");
    gp.chooses("items", "NONE").presses("Continue");
    gp.chooses("has-egfr", "NOT_KNOWN").presses("Continue");
    gp.chooses("adult", "NOT_KNOWN").chooses("home", "LIVES_ALONE");
    gp.chooses("surgery", "NOT_DISCUSSED").chooses("agreement", "AGREES").presses("Continue");
    gp.sees("What the service will look at").looks("referral/criteria.xhtml", FILLED);
    gp.follows("Continue to check your answers").presses("Confirm and send").sees("Referral sent");
  }

  void isAskedAbout() {
    consultant.goesTo("triage/worklist.xhtml").follows("OKONJO").chooses("outcome", "ask");
    consultant.page().locator("input[name=items]").first().check();
    consultant.types("question", "Which month did the pain start?").presses("Ask the GP");
    gp.goesTo("referral/my-referrals.xhtml").follows("Give the answers");
    gp.reads("Which month did the pain start?").looks("referral/referral.xhtml", FILLED, "asked");
    gp.follows("Answer").looks("referral/answer.xhtml", EMPTY);
    gp.page().locator("form input[type=text], form input[type=checkbox]").first().waitFor();
    answersWhatIsAsked();
    gp.looks("referral/send-back.xhtml", FILLED).presses("Send back").reads("kept their place");
    gp.follows("See what you sent").looks("referral/what-you-sent.xhtml", FILLED);
    gp.goesTo("referral/my-referrals.xhtml")
        .follows("Idris Okonjo")
        .follows("Withdraw this referral");
    gp.looks("referral/withdraw.xhtml", EMPTY);
    gp.presses("Withdraw this referral").looks("referral/withdraw.xhtml", ERROR);
    gp.types("reason", "Not needed any more").looks("referral/withdraw.xhtml", FILLED);
    gp.follows("Keep this referral");
  }

  private void answersWhatIsAsked() {
    if (gp.page().locator("[name=start-month]").count() > 0) {
      gp.page().locator("input[name=start-unknown]").uncheck();
      gp.types("start-month", "13").presses("Continue").looks("referral/answer.xhtml", ERROR);
      gp.types("start-month", "6").types("start-year", "2025");
    }
    gp.looks("referral/answer.xhtml", FILLED).presses("Continue");
  }

  void isAcceptedWithOpenGates() {
    consultant.goesTo("triage/worklist.xhtml").follows("OKONJO").chooses("outcome", "accept");
    consultant
        .selects("clinician", 1)
        .chooses("priority", "URGENT")
        .chooses("sedation", "CONSCIOUS");
    consultant.chooses("access", "RIGHT_GROIN").presses("Accept referral");
    consultant.follows("Enter a result or an answer").looks("triage/result.xhtml", EMPTY);
    consultant.presses("Enter").looks("triage/result.xhtml", ERROR);
    consultant.chooses("what", "KIDNEY").types("egfr", "54").typesDate("taken", 10, 3, 2027);
    consultant.looks("triage/result.xhtml", FILLED).presses("Enter").reads("54");
    consultant.looks("triage/summary.xhtml", FILLED, "open-gates");
  }

  void isBookedProvisionally() {
    clerk.goesTo("booking/waiting-list.xhtml").follows("Find a slot");
    clerk.looks("booking/slots.xhtml", EMPTY);
    clerk.presses("Save the answer").looks("booking/slots.xhtml", ERROR);
    clerk.chooses("adult", "YES").presses("Save the answer").presses("Hold");
    clerk.looks("booking/check.xhtml", FILLED, "provisional");
    clerk.chooses("agreed", "yes").selects("how", 1).presses("Book provisionally");
    clerk
        .goesTo("booking/provisional.xhtml")
        .reads("OKONJO")
        .looks("booking/provisional.xhtml", FILLED);
  }

  void isCalledAndCancelled() {
    clerk.goesTo("booking/calls.xhtml").reads("OKONJO").looks("booking/calls.xhtml", FILLED);
    clerk.follows("Record the call").looks("booking/call.xhtml", EMPTY);
    clerk.presses("Record the call").looks("booking/call.xhtml", ERROR);
    clerk.chooses("outcome", "TOLD").looks("booking/call.xhtml", FILLED).presses("Record the call");
    clerk.goesTo("booking/provisional.xhtml").follows("OKONJO").follows("Cancel this visit");
    clerk.looks("booking/cancel.xhtml", EMPTY);
    clerk.presses("Cancel this visit").looks("booking/cancel.xhtml", ERROR);
    clerk.page().locator("input[name=reason]").first().check();
    clerk.looks("booking/cancel.xhtml", FILLED);
  }
}
