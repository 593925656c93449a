package health.soleus.notifications.planning;

import health.soleus.persistence.message.Reach;
import health.soleus.persistence.message.SpokenWords;
import health.soleus.persistence.message.Way;
import health.soleus.persistence.notification.MessageText;
import health.soleus.persistence.preparation.PlannedMessage;
import health.soleus.persistence.type.Channel;
import health.soleus.persistence.type.London;
import health.soleus.persistence.type.Policy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which of the planned messages leave by text or e-mail, and which a clerk says on the phone. No
 * instruction is lost: what no way carries becomes a call.
 */
@Policy
final class Ways {
  private final List<PlannedMessage> messages;
  private final Reach reach;

  private Ways(List<PlannedMessage> messages, Reach reach) {
    this.messages = messages;
    this.reach = reach;
  }

  /**
   * What becomes of a list of messages.
   *
   * @param texts what leaves by text or e-mail
   */
  record Chosen(List<MessageText> texts, List<Call> calls) {}

  /**
   * A call to make.
   *
   * @param reason for the clerk
   * @param words to say
   */
  record Call(Instant dueAt, String reason, String words) {}

  static Chosen choose(List<PlannedMessage> messages, Reach reach) {
    Ways ways = new Ways(messages, reach);
    return new Chosen(ways.texts(), ways.calls());
  }

  private List<MessageText> texts() {
    List<MessageText> texts = new ArrayList<>();
    for (int position = 0; position < messages.size(); position++) {
      PlannedMessage message = messages.get(position);
      if (isCarried(message)) {
        texts.add(text(position, message));
      }
    }
    return List.copyOf(texts);
  }

  private static MessageText text(int position, PlannedMessage message) {
    return new MessageText(
        position,
        message.template(),
        message.templateVersion(),
        message.channel(),
        message.dueAt(),
        message.notAfter(),
        message.dayOfCare(),
        message.instruction(),
        message.subject(),
        message.body(),
        message.why());
  }

  private boolean isCarried(PlannedMessage message) {
    return reach.carries(message.channel());
  }

  private List<Call> calls() {
    List<Call> calls = new ArrayList<>();
    for (PlannedMessage message : messages) {
      if (message.channel() == Channel.PHONE) {
        calls.add(new Call(message.dueAt(), message.subject(), message.body()));
      } else if (!reach.mustCall() && Way.of(message, messages, reach) == Way.CALL) {
        String words = SpokenWords.of(message.channel(), message.body());
        calls.add(new Call(message.dueAt(), unreached(message), words));
      }
    }
    if (reach.mustCall()) {
      calls.addAll(instead());
    }
    calls.sort(Comparator.comparing(Call::dueAt));
    return List.copyOf(calls);
  }

  private static String unreached(PlannedMessage message) {
    return message.channel() == Channel.SMS
        ? "The patient gets no texts."
        : "The patient has no email. Say this, and post the letter.";
  }

  /** One call for each day on which messages were planned: nobody is called twice for a pair. */
  private List<Call> instead() {
    Map<LocalDate, List<PlannedMessage>> days = new LinkedHashMap<>();
    for (PlannedMessage message : messages) {
      if (message.channel() != Channel.PHONE) {
        days.computeIfAbsent(day(message), day -> new ArrayList<>()).add(message);
      }
    }
    return days.values().stream().map(this::oneCall).toList();
  }

  private Call oneCall(List<PlannedMessage> sameDay) {
    Instant first =
        sameDay.stream().map(PlannedMessage::dueAt).min(Comparator.naturalOrder()).orElseThrow();
    return new Call(first, reach.why(), SpokenWords.of(sameDay));
  }

  private static LocalDate day(PlannedMessage message) {
    return London.dateOf(message.dueAt());
  }
}
