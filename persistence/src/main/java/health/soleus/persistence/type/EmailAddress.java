package health.soleus.persistence.type;

import java.util.Optional;
import java.util.regex.Pattern;

/** An e-mail address that a message can be sent to. */
public record EmailAddress(String value) {
  private static final int LONGEST = 254;
  private static final Pattern SHAPE =
      Pattern.compile(
          "[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+)*"
              + "@([a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\\.)+[a-zA-Z]{2,63}");

  public EmailAddress {
    if (value.length() > LONGEST || !SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("not an e-mail address");
    }
  }

  public static Optional<EmailAddress> parse(String typed) {
    String text = typed.strip();
    return text.length() <= LONGEST && SHAPE.matcher(text).matches()
        ? Optional.of(new EmailAddress(text))
        : Optional.empty();
  }

  /** Deliberately without the address: it must not reach a log. */
  @Override
  public String toString() {
    return "EmailAddress";
  }
}
