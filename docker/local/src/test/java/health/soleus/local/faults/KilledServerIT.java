package health.soleus.local.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.local.demo.LocalAccount;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KilledServerIT {
  private static final int ANSWERED = 6;

  @Test
  void after_six_answers_and_a_killed_server_another_browser_goes_on_at_the_seventh() {
    MortalStack stack = MortalStack.taken();
    Person gp = Person.signedIn(stack.process(), LocalAccount.GP);
    PaperReferral paper = PaperReferral.ofSomebody();
    List<String> answered = new ArrayList<>();
    WebPage page = gp.open("referral/refer.xhtml");
    while (answered.size() < ANSWERED) {
      WebForm form = page.form("form");
      answered.add(form.value("question"));
      page = gp.press(form.with(paper.page(form.value("question"))), "continue");
    }
    String draft = page.parameter("draft");
    String seventh = page.form("form").value("question");
    assertFalse(answered.contains(seventh), "six different questions are answered");

    assertEquals("server ended unexpectedly: everything is stopped", stack.killed("server"));
    stack.startAgain();

    Person another = Person.signedIn(stack.process(), LocalAccount.GP);
    WebPage mine = another.open("referral/my-referrals.xhtml");
    assertTrue(mine.body().contains(draft), "the draft is on the list: " + mine.described());
    WebPage next = another.open("referral/refer.xhtml?draft=" + draft);
    assertEquals(seventh, next.form("form").value("question"), next.described());
    for (String question : answered) {
      WebForm kept =
          another
              .open("referral/refer.xhtml?draft=" + draft + "&question=" + question)
              .form("form");
      paper.page(question).forEach((field, typed) -> assertEquals(typed, kept.values(field)));
    }
  }
}
