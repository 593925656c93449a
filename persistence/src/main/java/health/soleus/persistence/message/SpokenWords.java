package health.soleus.persistence.message;

import health.soleus.persistence.preparation.PlannedMessage;
import health.soleus.persistence.type.Channel;
import health.soleus.persistence.type.London;
import health.soleus.persistence.type.Policy;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a clerk reads aloud in place of messages: the same approved sentences, without what only
 * paper needs, and each of them once.
 */
@Policy
public final class SpokenWords {
  private static final String PARAGRAPH = "\n\n";
  private static final String SALUTATION = "Dear ((fullName))";

  private SpokenWords() {}

  /**
   * One message. An e-mail is said without its salutation and the signature, its last paragraph.
   */
  public static String of(Channel channel, String body) {
    String whole = body.strip();
    if (channel != Channel.EMAIL || !isLetter(whole)) {
      return whole;
    }
    List<String> paragraphs = Arrays.asList(whole.split(PARAGRAPH, -1));
    return String.join(PARAGRAPH, paragraphs.subList(1, paragraphs.size() - 1));
  }

  private static boolean isLetter(String body) {
    return body.startsWith(SALUTATION) && body.indexOf(PARAGRAPH) < body.lastIndexOf(PARAGRAPH);
  }

  /** The messages of one day in one call: first the e-mails, then the texts that say more. */
  public static String of(List<PlannedMessage> sameDay) {
    return Stream.of(Channel.EMAIL, Channel.SMS)
        .flatMap(channel -> sameDay.stream().filter(message -> message.channel() == channel))
        .filter(message -> !isSaidByAnother(message, sameDay))
        .map(message -> of(message.channel(), message.body()))
        .collect(Collectors.joining(PARAGRAPH));
  }

  /**
   * Whether an e-mail of its day says all that this text says: one that leaves for the same reason,
   * or the one with the whole plan; a text that points to an e-mail says nothing by itself.
   */
  public static boolean isSaidByAnother(PlannedMessage text, List<PlannedMessage> all) {
    return text.channel() == Channel.SMS
        && all.stream()
            .filter(other -> other.channel() == Channel.EMAIL)
            .filter(other -> London.dateOf(other.dueAt()).equals(London.dateOf(text.dueAt())))
            .anyMatch(
                email ->
                    email.instruction()
                        || email.why().equals(text.why())
                        || Way.pointsToEmail(text));
  }
}
