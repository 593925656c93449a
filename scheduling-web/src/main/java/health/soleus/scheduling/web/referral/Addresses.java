package health.soleus.scheduling.web.referral;

import health.soleus.persistence.type.ReferralId;
import health.soleus.referral.intake.Question;
import health.soleus.referral.intake.Words;
import health.soleus.referral.worklist.DraftView;
import java.time.Instant;
import java.util.List;

/** The addresses of the GP's pages; opaque ids only (D8). */
final class Addresses {
  static final String MY_REFERRALS = "/referral/my-referrals.xhtml?faces-redirect=true";
  private static final String REDIRECT = "faces-redirect=true&";

  private Addresses() {}

  static String draft(String page, String draft) {
    return "/referral/" + page + ".xhtml?" + REDIRECT + "draft=" + draft;
  }

  static String question(String draft, String question) {
    return draft("refer", draft) + "&question=" + question;
  }

  static String referral(String page, String referral) {
    return "/referral/" + page + ".xhtml?" + REDIRECT + "referral=" + referral;
  }

  static String sent(ReferralId referral) {
    return referral("sent", referral.toString());
  }

  /** The same address for a link. */
  static String path(String outcome) {
    return outcome.replace("?faces-redirect=true&", "?").replace("?faces-redirect=true", "");
  }

  static String saved(Instant at) {
    return "Saved at " + Words.time(at);
  }

  /** The page before this one on the straight way, empty for the first. */
  static String before(DraftView draft, String question) {
    List<String> ids = draft.required().stream().map(Question::id).toList();
    int at = ids.indexOf(question);
    return at > 0 ? ids.get(at - 1) : "";
  }
}
