package health.soleus.local.journey;

import static health.soleus.local.browser.PageState.EMPTY;
import static health.soleus.local.browser.PageState.ERROR;
import static health.soleus.local.browser.PageState.FILLED;

import health.soleus.local.browser.Person;
import health.soleus.local.browser.Webapp;

/**
 * Idris takes a blood thinner and has neither mobile nor e-mail: his referral shows the pages that
 * a plain one never meets.
 */
final class RefersIdris {
  private static final String REFER = "referral/refer.xhtml";
  private static final String REASON = Webapp.question("blood-thinner-reason");
  private final Person gp;

  RefersIdris(Person gp) {
    this.gp = gp;
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
    theProblem();
    medicinesAndPlans();
    gp.sees("What the service will look at").looks("referral/criteria.xhtml", FILLED);
    gp.follows("Continue to check your answers").sees("Check your answers");
    isChangedMeanwhile();
    gp.presses("Confirm and send")
        .sees("Referral sent")
        .looks("referral/sent.xhtml", FILLED, "plan");
  }

  private void urgentSigns() {
    gp.chooses("signs", "NOT_CHECKED").presses("Continue");
    gp.sees("Check for these signs").looks("referral/check-signs.xhtml", FILLED);
    gp.follows("Back to the question").chooses("signs", "SUDDEN_PAIN_OR_POP").presses("Continue");
    gp.sees("The Achilles tendon may be torn").looks("referral/urgent.xhtml", EMPTY);
    gp.opens("This has been ruled out");
    gp.presses("Back to the question").looks("referral/urgent.xhtml", ERROR);
    gp.startsAnew().opens("This has been ruled out");
    gp.types("who", "Dr Adeyemi, this morning").looks("referral/urgent.xhtml", FILLED);
    gp.presses("Back to the question").sees("Does the patient have any of these signs today?");
    gp.unticks("signs", "SUDDEN_PAIN_OR_POP").chooses("signs", "NONE").presses("Continue");
  }

  private void theProblem() {
    gp.chooses("side", "RIGHT").presses("Continue");
    gp.chooses("start-unknown", "NOT_KNOWN").presses("Continue");
    gp.chooses("diagnosis", "MID_PORTION").chooses("symptoms", "PAIN").chooses("limits", "RUNNING");
    gp.presses("Continue").chooses("tried", "NOT_KNOWN").presses("Continue");
    gp.chooses("items", "NONE").presses("Continue");
  }

  private void medicinesAndPlans() {
    gp.types("list", "Apixaban 5mg twice a day\nRamipril 5mg daily").presses("Continue");
    gp.chooses("taken", "APIXABAN").types("dose-APIXABAN", "5mg twice a day").presses("Continue");
    gp.sees("Why does the patient take apixaban?").looks(REASON, EMPTY);
    gp.presses("Continue").looks(REASON, ERROR).startsAnew();
    gp.chooses("why-APIXABAN", "ATRIAL_FIBRILLATION").chooses("recent", "NONE");
    gp.looks(REASON, FILLED).presses("Continue");
    gp.chooses("taken", "NONE").presses("Continue");
    gp.chooses("items", "LATEX").chooses("items", "NOT_SURE").presses("Continue");
    gp.chooses("items", "NONE").presses("Continue");
    gp.chooses("has-egfr", "NOT_KNOWN").presses("Continue");
    gp.chooses("adult", "NOT_KNOWN").chooses("home", "LIVES_ALONE");
    gp.chooses("surgery", "NOT_DISCUSSED").chooses("agreement", "AGREES").presses("Continue");
  }

  /** Somebody changes an answer at another window: nothing is sent that the GP has not seen. */
  private void isChangedMeanwhile() {
    Person window = gp.atSecondWindow();
    window.follows("Change Symptoms").presses("Continue");
    window.page().close();
    gp.presses("Confirm and send").looks("referral/check.xhtml", ERROR).startsAnew();
  }
}
