package health.soleus.scheduling.local;

import health.soleus.persistence.type.MobileNumber;
import java.time.Instant;
import java.util.List;

/**
 * One person's phone and mailbox.
 *
 * @param people everyone who has received something
 * @param address whose messages these are, empty when there are none at all
 * @param texts the oldest first
 * @param emails the newest first
 * @param now what the Soleus clock says
 */
public record PhoneAndMailbox(
    List<Correspondent> people,
    String address,
    List<ReceivedMessage> texts,
    List<ReceivedMessage> emails,
    Instant now) {

  /** A number as people write it; anything else as it is. */
  public static String asWritten(String address) {
    return address.startsWith("+") ? new MobileNumber(address).national() : address;
  }
}
