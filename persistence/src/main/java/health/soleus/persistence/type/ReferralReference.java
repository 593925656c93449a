package health.soleus.persistence.type;

import java.util.Optional;
import java.util.random.RandomGenerator;

/** The twelve digits by which people speak of a referral: eleven random and a Luhn digit (D8). */
public record ReferralReference(String value) {
  private static final int RANDOM_DIGITS = 11;

  public ReferralReference {
    if (!value.matches("[0-9]{12}")
        || luhn(value.substring(0, RANDOM_DIGITS)) != value.charAt(11)) {
      throw new IllegalArgumentException("not a referral reference");
    }
  }

  public static ReferralReference random(RandomGenerator random) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < RANDOM_DIGITS; i++) {
      digits.append((char) ('0' + random.nextInt(10)));
    }
    return new ReferralReference(digits.toString() + luhn(digits.toString()));
  }

  /** Reads what a person typed; spaces are allowed. */
  public static Optional<ReferralReference> parse(String typed) {
    String digits = typed.replaceAll("[\\s\u00a0]", "");
    boolean right =
        digits.matches("[0-9]{12}")
            && luhn(digits.substring(0, RANDOM_DIGITS)) == digits.charAt(11);
    return right ? Optional.of(new ReferralReference(digits)) : Optional.empty();
  }

  /** 4-4-4, joined by no-break spaces. */
  public String spaced() {
    return value.substring(0, 4) + '\u00a0' + value.substring(4, 8) + '\u00a0' + value.substring(8);
  }

  /** The twenty-character pathway identifier that follows the patient to treatment. */
  public String pathwayId() {
    return "00000000" + value;
  }

  private static char luhn(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int doubled = i % 2 == 0 ? digit * 2 : digit;
      sum += doubled > 9 ? doubled - 9 : doubled;
    }
    return (char) ('0' + (10 - sum % 10) % 10);
  }

  /** Deliberately without the digits: references stay out of logs (D8). */
  @Override
  public String toString() {
    return "ReferralReference";
  }
}
