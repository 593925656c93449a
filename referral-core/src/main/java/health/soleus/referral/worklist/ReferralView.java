package health.soleus.referral.worklist;

import health.soleus.persistence.type.ReferralId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One referral as its own practice sees it.
 *
 * @param given the patient's first name
 * @param leg for example "left leg"
 * @param byWhen empty when nobody has to act
 * @param place in the list, kept or not
 * @param waiting for example "Week 2 of 18. Still running"
 * @param asked what the consultant asks, null when nothing is asked
 * @param advice what the consultant advised, null unless returned
 * @param decision facts of an acceptance, empty otherwise
 * @param history newest first
 */
public record ReferralView(
    ReferralId id,
    PatientStrip strip,
    String given,
    String leg,
    Receipt receipt,
    Standing standing,
    String byWhen,
    String late,
    String place,
    String waiting,
    String started,
    String weeksEnd,
    @Nullable Asked asked,
    @Nullable Advice advice,
    List<String> decision,
    List<History> history,
    List<SummarySection> sent,
    boolean mayWithdraw) {

  /**
   * What stands on the receipt.
   *
   * @param reference 4-4-4
   * @param sentBy who pressed the button
   * @param told how the patient hears, for example "a text and an email"
   * @param plans what a clinician plans before a date is confirmed
   * @param missing what the service is likely to ask
   */
  public record Receipt(
      String reference,
      String pathwayId,
      String sentBy,
      boolean sentByYou,
      String sentOn,
      String decisionBy,
      String told,
      List<String> plans,
      List<String> missing) {}

  /**
   * What a consultant asks of the GP.
   *
   * @param words the consultant's own
   * @param saved what was answered since and not sent back yet
   */
  public record Asked(
      String words, String by, String on, List<Item> items, boolean ready, String next) {}

  /** One page that is asked again, with what was answered before and since. */
  public record Item(String question, String title, String before, String now) {}

  /** Advice to read. */
  public record Advice(String words, String by, String on, boolean read) {}

  /** One line of history. */
  public record History(String day, String time, String act, String by, String words) {}
}
