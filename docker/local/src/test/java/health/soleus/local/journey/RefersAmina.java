package health.soleus.local.journey;

import static health.soleus.local.browser.PageState.EMPTY;
import static health.soleus.local.browser.PageState.ERROR;
import static health.soleus.local.browser.PageState.FILLED;

import health.soleus.local.browser.Person;
import health.soleus.local.browser.Webapp;

/** Dr Adeyemi refers Amina, one question a page, each looked at empty, wrong and filled in. */
final class RefersAmina {
  private final Person gp;

  RefersAmina(Person gp) {
    this.gp = gp;
  }

  void asksForTreatment() {
    gp.follows("Refer a patient");
    whoSheIs();
    urgentSigns();
    theProblem();
    medicinesAndHealth();
    plans();
  }

  private void whoSheIs() {
    question(
        "nhs-number",
        "Do you have the patient's NHS number?",
        "Select yes if you have the patient's NHS number");
    gp.chooses("has-number", "YES").types("number", "999 000 0124").presses("Continue");
    gp.isTold("This NHS number is not valid. Check it and enter it again");
    answered("nhs-number", () -> gp.chooses("has-number", "YES").types("number", "999 000 0123"));
    question("name", "Who is the patient?", "Enter the patient's first name");
    answered(
        "name",
        () ->
            gp.types("given", "Amina")
                .types("family", "Siddiqui")
                .typesDate("born", 27, 3, 1962)
                .types("postcode", "LS1 4AP"));
    question(
        "contact", "How can the service reach the patient?", "Enter a phone number or an address");
    answered(
        "contact", () -> gp.types("mobile", "07700 900417").types("email", "amina@example.org"));
    question("support", "What help does the patient need?", "Select what help the patient needs");
    answered("support", () -> gp.chooses("needs", "NONE"));
  }

  private void urgentSigns() {
    question(
        "urgent-signs",
        "Does the patient have any of these signs today?",
        "Select the signs the patient has");
    answered("urgent-signs", () -> gp.chooses("signs", "NONE"));
  }

  private void theProblem() {
    question("which-leg", "Which leg is affected?", "Select which leg is affected");
    answered("which-leg", () -> gp.chooses("side", "LEFT"));
    question(
        "when-started", "When did the pain start?", "Enter the month and year the pain started");
    answered("when-started", () -> gp.types("start-month", "9").types("start-year", "2025"));
    question("symptoms", "What are the symptoms, and what do they limit?", "Select the diagnosis");
    answered(
        "symptoms",
        () ->
            gp.chooses("diagnosis", "MID_PORTION")
                .chooses("symptoms", "PAIN")
                .chooses("limits", "WALKING"));
    question(
        "treatments", "Which treatments has the patient tried?", "Select the treatments tried");
    answered(
        "treatments",
        () -> gp.chooses("tried", "PHYSIOTHERAPY").chooses("result-PHYSIOTHERAPY", "NO_BENEFIT"));
    noneOfThese("foot-and-leg", "Does the patient have any of these in the foot or leg?", "items");
  }

  private void medicinesAndHealth() {
    question(
        "medicines-list",
        "Paste the patient's current medicines",
        "Paste the medicines, or select another answer");
    answered("medicines-list", () -> gp.chooses("instead", "NONE"));
    noneOfThese("blood-thinners", "Which blood thinners does the patient take?", "taken");
    noneOfThese("other-medicines", "Does the patient take any of these?", "taken");
    noneOfThese("allergies", "Has the patient reacted to any of these?", "items");
    noneOfThese("conditions", "Does the patient have any of these?", "items");
    question(
        "blood-results",
        "What are the latest blood results?",
        "Enter the eGFR and its date, or select another answer");
    answered(
        "blood-results",
        () -> gp.chooses("has-egfr", "YES").types("egfr", "82").typesDate("egfr-date", 1, 3, 2027));
  }

  private void plans() {
    question(
        "plans-and-wishes",
        "What are the patient's plans and wishes?",
        "Select if an adult can stay overnight");
    answered(
        "plans-and-wishes",
        () ->
            gp.chooses("adult", "YES")
                .chooses("home", "NEITHER")
                .chooses("surgery", "PREFERS_NO_SURGERY")
                .chooses("agreement", "AGREES"));
  }

  /** Blank is never "no": Continue with nothing answered asks again (H5, H16). */
  private void question(String name, String heading, String whenBlank) {
    gp.sees(heading).looks(Webapp.question(name), EMPTY);
    gp.presses("Continue").sees(heading).reads(whenBlank).looks(Webapp.question(name), ERROR);
  }

  private void noneOfThese(String name, String heading, String field) {
    gp.sees(heading).looks(Webapp.question(name), EMPTY);
    gp.presses("Continue")
        .sees(heading)
        .reads("select ‘None of these’")
        .looks(Webapp.question(name), ERROR);
    answered(name, () -> gp.chooses(field, "NONE"));
  }

  private void answered(String name, Runnable answers) {
    gp.startsAnew();
    answers.run();
    gp.looks(Webapp.question(name), FILLED).presses("Continue");
  }
}
