package health.soleus.local.journey;

import static health.soleus.local.browser.PageState.EMPTY;
import static health.soleus.local.browser.PageState.ERROR;
import static health.soleus.local.browser.PageState.FILLED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.local.StackProcess;
import health.soleus.local.browser.Chrome;
import health.soleus.local.browser.Person;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Amina's journey through a real browser on the real stack, from her GP's first question to the
 * text on the evening before. The clock change of 28 March 2027 lies in her fasting night (H2).
 */
class ReferralJourneyIT {
  private static final String PHONE = "07700900417";
  private static final String BOOKED =
      "Amina, your hospital visit is on Sunday 28 March. Arrive at 7:30am. Read our email or letter"
          + " on how to prepare. Northside Day Unit 020 7946 0958";
  private static final String FOOD =
      "Amina, for tomorrow: no food after 11pm today. You can sip water until we call you in."
          + " Northside Day Unit 020 7946 0958";

  @Test
  void fromTheFirstQuestionToTheEveningBefore() {
    Map<String, String> settings = StackProcess.settingsFor("journey");
    try (Chrome chrome = Chrome.open()) {
      settings.put("SOLEUS_LOCAL_NOW", "2027-03-15T09:00:00Z");
      try (StackProcess stack = StackProcess.start(settings, "--fresh", "--no-demo")) {
        stack.awaitReady();
        onMonday(chrome, stack);
      }
      settings.put("SOLEUS_LOCAL_NOW", "2027-03-27T09:59:55Z");
      try (StackProcess stack = StackProcess.start(settings)) {
        stack.awaitReady();
        onTheSaturday(chrome, stack);
      }
      assertEquals(List.of(), chrome.complaints(), "the browser complained");
    }
  }

  private static void onMonday(Chrome chrome, StackProcess stack) {
    Person gp = Person.arrives(chrome, stack).looks("sign-in.xhtml", EMPTY);
    gp.signsIn("gp", "wrong").looks("sign-in.xhtml", ERROR);
    gp.signsIn("gp", "soleus-local").looks("referral/my-referrals.xhtml", EMPTY);
    Person consultant = Person.signedIn(chrome, stack, "consultant");
    consultant.looks("triage/worklist.xhtml", EMPTY);
    Person clerk = Person.signedIn(chrome, stack, "booking");
    clerk.looks("booking/waiting-list.xhtml", EMPTY);
    clerk.goesTo("session/lists.xhtml").looks("session/lists.xhtml", EMPTY);
    clerk.goesTo("booking/provisional.xhtml").looks("booking/provisional.xhtml", EMPTY);
    clerk.goesTo("booking/calls.xhtml").looks("booking/calls.xhtml", EMPTY);

    new RefersAmina(gp).asksForTreatment();
    gp.sees("Check your answers").looks("referral/check.xhtml", FILLED);
    gp.presses("Confirm and send").sees("Referral sent").looks("referral/sent.xhtml", FILLED);
    gp.follows("My referrals").looks("referral/my-referrals.xhtml", FILLED);
    gp.follows("Amina Siddiqui").looks("referral/referral.xhtml", FILLED);

    consultant.goesTo("triage/worklist.xhtml");
    TreatsAmina.isAccepted(consultant);
    TreatsAmina.isBooked(clerk);

    PhoneAndMailbox phone = new PhoneAndMailbox(stack, PHONE);
    phone.receives(BOOKED);
    PhoneAndMailbox mailbox = new PhoneAndMailbox(stack, "amina@example.org");
    mailbox.reads("Do not eat any food after 11pm on Saturday 27 March.");
    mailbox.reads("You can drink clear fluids until 5:30am on Sunday 28 March.");
    gp.goesTo("referral/my-referrals.xhtml").reads("Booked");

    new RefersIdris(gp).isReferred();
  }

  private static void onTheSaturday(Chrome chrome, StackProcess stack) {
    PhoneAndMailbox phone = new PhoneAndMailbox(stack, PHONE);
    phone.receives(FOOD);
    assertEquals(1, phone.texts().stream().filter(BOOKED::equals).count(), "booked is told once");
    assertTrue(phone.texts().stream().noneMatch(text -> text.contains("http")), "no link");
    Person.signedIn(chrome, stack, "booking").sees("Waiting list");
  }
}
