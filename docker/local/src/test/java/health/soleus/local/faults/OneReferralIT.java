package health.soleus.local.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import health.soleus.local.StackProcess;
import health.soleus.local.demo.LocalAccount;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Hazard H8: one draft becomes one referral, however often it is sent. */
class OneReferralIT {
  private static final int BROWSERS = 4;
  private static final int TABS = 5;

  private final StackProcess stack = StackProcess.shared();
  private final StackDatabase database = new StackDatabase(stack);

  @Test
  void twenty_posts_of_one_draft_at_once_make_one_referral_with_one_receipt() {
    Person gp = Person.signedIn(stack, LocalAccount.GP);
    String draft = Pathway.readyToSend(gp, PaperReferral.ofSomebody()).parameter("draft");
    List<Callable<String>> acts = new ArrayList<>();
    for (int browser = 0; browser < BROWSERS; browser++) {
      Person at = Person.signedIn(stack, LocalAccount.GP);
      for (int tab = 0; tab < TABS; tab++) {
        WebPage check = at.open("referral/check.xhtml?draft=" + draft);
        acts.add(() -> Pathway.reference(Pathway.sent(at, check)));
      }
    }
    List<String> receipts = AtOnce.all(acts);
    assertEquals(BROWSERS * TABS, receipts.size());
    assertEquals(Set.of(stored(draft)), new TreeSet<>(receipts));
  }

  @Test
  void a_button_pressed_twice_and_back_after_sending_show_the_same_receipt() {
    Person gp = Person.signedIn(stack, LocalAccount.GP);
    WebPage check = Pathway.readyToSend(gp, PaperReferral.ofSomebody());
    String draft = check.parameter("draft");
    List<Callable<String>> twice = new ArrayList<>();
    twice.add(() -> Pathway.reference(Pathway.sent(gp, check)));
    twice.add(() -> Pathway.reference(Pathway.sent(gp, check)));
    Set<String> receipts = new TreeSet<>(AtOnce.all(twice));
    receipts.add(Pathway.reference(Pathway.sent(gp, check)));
    receipts.add(Pathway.reference(gp.open("referral/check.xhtml?draft=" + draft)));
    receipts.add(Pathway.reference(gp.open("referral/refer.xhtml?draft=" + draft)));
    assertEquals(Set.of(stored(draft)), receipts);
  }

  /** The reference of the one referral that the draft became, as people write it. */
  private String stored(String draft) {
    return database
        .text("SELECT reference FROM referral_referral WHERE draft_id = ?", UUID.fromString(draft))
        .replaceAll("(\\d{4})(?=\\d)", "$1 ");
  }
}
