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
  /** News about a referral is true for long, but not for ever. */
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
    return news(sender, values, "the referral was received", "SMS-21", "EMAIL-RECEIPT");
  }

  /** Accepted: we can offer the treatment. */
  public static List<PlannedMessage> accepted(String consultant, LocalDate nextBy, Sender sender) {
    Map<String, String> values = new HashMap<>();
    values.put("consultant", consultant);
    values.put("date", PatientWords.day(nextBy));
    return news(sender, values, "the referral was accepted", "SMS-18", "EMAIL-ACCEPTED");
  }

  /** The GP was asked for more. */
  public static List<PlannedMessage> askedGp(LocalDate nextBy, Sender sender) {
    Map<String, String> values = new HashMap<>();
    values.put("date", PatientWords.day(nextBy));
    return news(sender, values, "the GP was asked for more", "SMS-29", "EMAIL-ASKED-GP");
  }

  /** The referral went back to the GP with advice; the reason is a code of the service's list. */
  public static List<PlannedMessage> returned(
      String consultant, String gp, String reasonCode, Sender sender) {
    Map<String, String> values = new HashMap<>();
    values.put("consultant", consultant);
    values.put("gp", gp);
    values.put("reason", PlainReasons.words(reasonCode));
    return news(sender, values, "the referral was returned", "SMS-18", "EMAIL-RETURNED");
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
    messages.add(message(sms, values, due, notAfter, soon, why));
    messages.add(message("EMAIL-CANCELLED", values, due, notAfter, soon, why));
    if (medicinePlanRunning) {
      values.put("words", "Your visit on " + values.get("date") + " is cancelled.");
      String started = "a first missed dose is reached";
      messages.add(message("CALL-PLAN-STARTED", values, sender.now(), notAfter, true, started));
    }
    return List.copyOf(messages);
  }

  private static List<PlannedMessage> news(
      Sender sender, Map<String, String> values, String why, String... templates) {
    values.put("unit", sender.unit());
    values.put("phone", sender.phone());
    Instant due = QuietHours.allow(sender.now(), false);
    List<PlannedMessage> messages = new ArrayList<>();
    for (String template : templates) {
      messages.add(message(template, values, due, due.plus(NEWS_HOLDS), false, why));
    }
    return List.copyOf(messages);
  }

  private static PlannedMessage message(
      String id,
      Map<String, String> values,
      Instant due,
      Instant notAfter,
      boolean dayOfCare,
      String why) {
    MessageTemplate template = MessageTemplates.active().require(id);
    return new PlannedMessage(
        id,
        template.version(),
        template.channel(),
        due,
        notAfter,
        dayOfCare,
        template.channel() != Channel.EMAIL,
        StopGuard.ofMessage(template.fillSubject(values), NO_PLAN),
        StopGuard.ofMessage(template.fill(values), NO_PLAN),
        why);
  }

  /** Who sends, as named in every message, and the moment from which it may leave. */
  public record Sender(String unit, String phone, Instant now) {}
}
