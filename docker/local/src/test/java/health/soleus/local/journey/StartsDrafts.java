package health.soleus.local.journey;

import static health.soleus.local.browser.PageState.EMPTY;
import static health.soleus.local.browser.PageState.ERROR;
import static health.soleus.local.browser.PageState.FILLED;

import health.soleus.local.browser.Person;
import health.soleus.local.browser.Webapp;

/** Drafts that are never sent: a patient known already, and one who could be pregnant. */
final class StartsDrafts {
  private static final String TOO_LONG = "Much pain. ".repeat(400);
  private final Person gp;

  StartsDrafts(Person gp) {
    this.gp = gp;
  }

  /** Amina again: what the practice has given before is shown, not asked. */
  void ofAKnownPatient() {
    gp.goesTo("referral/refer.xhtml").chooses("has-number", "YES").types("number", "9990000123");
    gp.presses("Continue").sees("Is this the right patient?").reads("27 March 1962");
    asks("confirm");
    gp.chooses("right", "NO").looks(Webapp.question("confirm"), FILLED).presses("Continue");
  }

  /** Maya is 31. */
  void ofSomebodyWhoCouldBePregnant() {
    gp.goesTo("referral/refer.xhtml").chooses("has-number", "YES").types("number", "9990001006");
    gp.presses("Continue").presses("Save and see all questions");
    gp.sees("Refer a patient").looks("referral/draft.xhtml", EMPTY);
    gp.follows("What the service will look at").looks("referral/criteria.xhtml", EMPTY);
    gp.follows("All questions").follows("Name and date of birth");
    gp.types("given", "Maya").types("family", "O’Brien").typesDate("born", 9, 4, 1995);
    gp.types("postcode", "LS1 4AP").presses("Continue").presses("Save and see all questions");
    gp.follows("Pregnancy");
    asks("pregnancy");
    answers("pregnancy", () -> gp.chooses("pregnant", "POSSIBLY"));
    gp.presses("Save and see all questions").follows("Ask for this to be urgent");
    mayBeLeftOut("urgency", "reason", "She cannot work.");
    gp.presses("Save and see all questions").follows("Anything else");
    mayBeLeftOut("anything-else", "words", "She is a postwoman.");
    gp.presses("Save and see all questions").looks("referral/draft.xhtml", FILLED, "few-answers");
    gp.opens("Delete this draft").presses("Delete this draft").sees("My referrals");
  }

  private void mayBeLeftOut(String name, String field, String words) {
    gp.looks(Webapp.question(name), EMPTY);
    gp.types(field, TOO_LONG).presses("Continue").looks(Webapp.question(name), ERROR);
    gp.startsAnew();
    answers(name, () -> gp.types(field, words));
  }

  private void asks(String name) {
    gp.looks(Webapp.question(name), EMPTY).presses("Continue");
    gp.looks(Webapp.question(name), ERROR).startsAnew();
  }

  private void answers(String name, Runnable typing) {
    typing.run();
    gp.looks(Webapp.question(name), FILLED).presses("Continue");
  }
}
