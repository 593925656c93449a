package health.soleus.notifications.planning;

import health.soleus.persistence.message.Reach;
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
    return switch (message.channel()) {
      case SMS -> reach.sms();
      case EMAIL -> reach.email();
      case PHONE -> false;
    };
  }

  private List<Call> calls() {
    List<Call> calls = new ArrayList<>();
    for (PlannedMessage message : messages) {
      if (message.channel() == Channel.PHONE) {
        calls.add(new Call(message.dueAt(), message.subject(), message.body()));
      } else if (!reach.mustCall() && !isCarried(message) && isMissed(message)) {
        calls.add(new Call(message.dueAt(), unreached(message), message.body()));
      }
    }
    if (reach.mustCall()) {
      calls.addAll(instead());
    }
    calls.sort(Comparator.comparing(Call::dueAt));
    return List.copyOf(calls);
  }

  /**
   * Whether nothing that leaves that day says the same. An e-mail says all that the texts of its
   * day say; a text stands for an e-mail only where the e-mail instructs nothing and the text does
   * not point to it.
   */
  private boolean isMissed(PlannedMessage missing) {
    if (missing.channel() == Channel.EMAIL && missing.instruction()) {
      return true;
    }
    return messages.stream()
        .filter(other -> isCarried(other) && day(other).equals(day(missing)))
        .noneMatch(other -> other.channel() == Channel.EMAIL || !pointsToEmail(other));
  }

  private static boolean pointsToEmail(PlannedMessage text) {
    return text.body().contains("email");
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
    boolean email = sameDay.stream().anyMatch(message -> message.channel() == Channel.EMAIL);
    List<String> words = new ArrayList<>();
    for (PlannedMessage message : sameDay) {
      if (message.channel() == Channel.EMAIL) {
        words.add(message.body().strip());
      }
    }
    for (PlannedMessage message : sameDay) {
      if (message.channel() == Channel.SMS && (!email || !pointsToEmail(message))) {
        words.add(message.body().strip());
      }
    }
    Instant first =
        sameDay.stream().map(PlannedMessage::dueAt).min(Comparator.naturalOrder()).orElseThrow();
    return new Call(first, reach.why(), String.join("\n\n", words));
  }

  private static LocalDate day(PlannedMessage message) {
    return London.dateOf(message.dueAt());
  }
}
