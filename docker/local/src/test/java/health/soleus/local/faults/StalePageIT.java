package health.soleus.local.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.local.StackProcess;
import health.soleus.local.demo.LocalAccount;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A page that somebody else's act has overtaken: the press is refused aloud, nothing is lost. */
class StalePageIT {
  private final StackProcess stack = StackProcess.shared();
  private final Pathway pathway = new Pathway(stack);
  private final StackDatabase database = new StackDatabase(stack);

  @Test
  void a_decision_after_another_is_refused_with_what_changed_and_keeps_its_words() {
    UUID referral = pathway.referred(PaperReferral.ofSomebody());
    Person late = Person.signedIn(stack, LocalAccount.CONSULTANT);
    WebForm decision = late.open("triage/summary.xhtml?id=" + referral).form("form");
    pathway.accepted(referral);
    WebPage refused =
        late.press(
            decision
                .with("outcome", "ask")
                .with("items", "treatments")
                .with("question", "Has the pain changed since?"),
            "ask");
    assertEquals(200, refused.status(), refused.described());
    assertTrue(refused.says("Your decision was not recorded"), refused.described());
    assertTrue(refused.says("Has the pain changed since?"), refused.described());
    assertFalse(refused.says("This page changed while you had it open"), refused.described());
    assertEquals(
        "ACCEPTED", database.text("SELECT status FROM referral_referral WHERE id = ?", referral));
  }

  @Test
  void a_button_that_has_gone_meanwhile_says_so() {
    UUID referral = pathway.referred(PaperReferral.ofSomebody());
    Person late = Person.signedIn(stack, LocalAccount.CONSULTANT);
    WebForm result =
        late.open("triage/result.xhtml?id=" + referral).form("form").with("what", "ANSWER");
    Person gp = Person.signedIn(stack, LocalAccount.GP);
    WebPage withdraw = gp.open("referral/withdraw.xhtml?referral=" + referral);
    WebPage withdrawn =
        gp.press(withdraw.form("form").with("reason", "The pain has gone."), "withdraw");
    assertEquals(200, withdrawn.status(), withdrawn.described());
    assertEquals(
        "WITHDRAWN", database.text("SELECT status FROM referral_referral WHERE id = ?", referral));
    WebPage told = late.press(result, "enter");
    assertTrue(told.says("This page changed while you had it open"), told.described());
    assertFalse(
        late.open("triage/result.xhtml?id=" + referral).says("This page changed"),
        "only whose press was lost is told");
  }
}
