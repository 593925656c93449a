package health.soleus.persistence.message;

import health.soleus.persistence.preparation.PlanContent;
import health.soleus.persistence.preparation.PlannedMessage;
import health.soleus.persistence.type.Channel;
import health.soleus.persistence.type.London;
import health.soleus.persistence.type.Policy;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which message leaves when: the order for one patient, quiet hours and not-after (D15). */
@Policy
public final class MessageSchedule {
  /** News is true for long, but not for ever, and never beyond the day that it tells. */
  private static final Duration NEWS_HOLDS = Duration.ofDays(14);

  private static final PlanContent NO_PLAN = new PlanContent(List.of(), List.of(), List.of());

  private MessageSchedule() {}

  /** Every message of a visit whose plan was just made. */
  public static List<PlannedMessage> forVisit(VisitMessages input) {
    return new VisitTimetable(input).messages();
  }

  /**
   * The referral is stored.
   *
   * @param reference in groups of four, as shown to the patient
   */
  public static List<PlannedMessage> received(
      String gp, String reference, LocalDate nextBy, Sender sender) {
    Map<String, String> values = new HashMap<>();
    values.put("gp", gp);
    values.put("reference", reference);
    values.put("date", PatientWords.day(nextBy));
    return news(
        sender,
        values,
        new News("the referral was received", endOf(nextBy), false),
        "SMS-21",
        "EMAIL-RECEIPT");
  }

  /** Accepted: we can offer the treatment. */
  public static List<PlannedMessage> accepted(String consultant, LocalDate nextBy, Sender sender) {
    Map<String, String> values = new HashMap<>();
    values.put("consultant", consultant);
    values.put("date", PatientWords.day(nextBy));
    return news(
        sender,
        values,
        new News("the referral was accepted", endOf(nextBy), false),
        "SMS-18",
        "EMAIL-ACCEPTED");
  }

  /** The GP was asked for more. */
  public static List<PlannedMessage> askedGp(LocalDate nextBy, Sender sender) {
    Map<String, String> values = new HashMap<>();
    values.put("date", PatientWords.day(nextBy));
    return news(
        sender,
        values,
        new News("the GP was asked for more", endOf(nextBy), false),
        "SMS-29",
        "EMAIL-ASKED-GP");
  }

  /** The referral went back to the GP with advice; the reason is a code of the service's list. */
  public static List<PlannedMessage> returned(
      String consultant, String gp, String reasonCode, Sender sender) {
    Map<String, String> values = new HashMap<>();
    values.put("consultant", consultant);
    values.put("gp", gp);
    values.put("reason", PlainReasons.words(reasonCode));
    return news(
        sender,
        values,
        new News("the referral was returned", Instant.MAX, true),
        "SMS-18",
        "EMAIL-RETURNED");
  }

  /**
   * The visit will not happen.
   *
   * @param reasonCode a code of the service's list
   * @param medicinePlanRunning the patient may already have changed a medicine: SMS-12 and a call
   *     the same day, else SMS-12b
   */
  public static List<PlannedMessage> cancelled(
      Instant arrival, String reasonCode, boolean medicinePlanRunning, Sender sender) {
    LocalDate day = London.dateOf(arrival);
    Map<String, String> values = new HashMap<>();
    values.put("date", PatientWords.day(day));
    values.put("reason", PlainReasons.words(reasonCode));
    values.put("unit", sender.unit());
    values.put("phone", sender.phone());
    boolean soon = !London.dateOf(sender.now()).isBefore(day.minusDays(1));
    Instant due = QuietHours.allow(sender.now(), soon);
    Instant notAfter = sender.now().isBefore(arrival) ? arrival : due.plus(NEWS_HOLDS);
    notAfter = due.isBefore(notAfter) ? notAfter : due.plus(NEWS_HOLDS);
    List<PlannedMessage> messages = new ArrayList<>();
    String sms = medicinePlanRunning ? "SMS-12" : "SMS-12b";
    String why = "the visit was cancelled";
    Hold hold = new Hold(due, notAfter, soon, true);
    messages.add(message(sms, values, hold, why));
    messages.add(message("EMAIL-CANCELLED", values, hold, why));
    if (medicinePlanRunning) {
      values.put("words", "Your visit on " + values.get("date") + " is cancelled.");
      Hold atOnce = new Hold(sender.now(), notAfter, true, true);
      String started = "a first missed dose is reached";
      messages.add(message("CALL-PLAN-STARTED", values, atOnce, started));
    }
    return List.copyOf(messages);
  }

  /**
   * What has happened.
   *
   * @param over the moment from which what is said of it is no longer true
   * @param instructs the patient must know it, late or not: then somebody calls
   */
  private record News(String why, Instant over, boolean instructs) {}

  private static Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(London.ZONE).toInstant();
  }

  /** Counted from when it happened: who hears of it late, hears nothing that is no longer true. */
  private static List<PlannedMessage> news(
      Sender sender, Map<String, String> values, News news, String... templates) {
    values.put("unit", sender.unit());
    values.put("phone", sender.phone());
    Instant due = QuietHours.allow(sender.now(), false);
    Instant old = due.plus(NEWS_HOLDS);
    Instant notAfter = old.isBefore(news.over()) ? old : news.over();
    List<PlannedMessage> messages = new ArrayList<>();
    for (String template : templates) {
      Hold hold = new Hold(due, notAfter, false, news.instructs());
      messages.add(message(template, values, hold, news.why()));
    }
    return List.copyOf(messages);
  }

  /** When a message leaves, how long its words hold, and whether they instruct. */
  private record Hold(Instant due, Instant notAfter, boolean dayOfCare, boolean instructs) {}

  private static PlannedMessage message(
      String id, Map<String, String> values, Hold hold, String why) {
    MessageTemplate template = MessageTemplates.active().require(id);
    return new PlannedMessage(
        id,
        template.version(),
        template.channel(),
        hold.due(),
        hold.notAfter(),
        hold.dayOfCare(),
        hold.instructs() && template.channel() != Channel.EMAIL,
        StopGuard.ofMessage(template.fillSubject(values), NO_PLAN),
        StopGuard.ofMessage(template.fill(values), NO_PLAN),
        why);
  }

  /** Who sends, as named in every message, and the moment at which there is something to tell. */
  public record Sender(String unit, String phone, Instant now) {}
}
