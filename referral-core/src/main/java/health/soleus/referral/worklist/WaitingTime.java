package health.soleus.referral.worklist;

import health.soleus.persistence.referral.Referral;
import health.soleus.persistence.type.London;
import health.soleus.referral.triage.ClinicalWords;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How long a patient has waited and how long the promise still holds, in words.
 *
 * @param kind stop when the contact-by date has passed, warn within five days, else plain
 */
record WaitingTime(String waited, String week, String kind, String untilContact) {
  static final int SOON = 5;
  private static final int WEEKS = 18;

  static WaitingTime of(Referral referral, LocalDate today) {
    long days = ChronoUnit.DAYS.between(London.dateOf(referral.receivedAt()), today);
    long left = ChronoUnit.DAYS.between(today, referral.contactBy());
    return new WaitingTime(
        ClinicalWords.counted(days, "day"),
        "Week " + (days / 7 + 1) + " of " + WEEKS,
        left < 0 ? "stop" : left <= SOON ? "warn" : "plain",
        untilContact(left));
  }

  private static String untilContact(long left) {
    if (left < 0) {
      return ClinicalWords.counted(-left, "day") + " over";
    }
    return left == 0 ? "today" : "in " + ClinicalWords.counted(left, "day");
  }
}
