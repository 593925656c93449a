package health.soleus.local.journey;

import static health.soleus.local.browser.PageState.EMPTY;
import static health.soleus.local.browser.PageState.ERROR;
import static health.soleus.local.browser.PageState.FILLED;

import health.soleus.local.browser.Person;

/**
 * Idris takes a blood thinner and has neither mobile nor e-mail: his referral shows the pages that
 * a plain one never meets.
 */
final class RefersIdris {
  private static final String REFER = "referral/refer.xhtml";
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
}
