package health.soleus.persistence.type;

import java.util.Optional;

/** A ten-digit NHS number whose check digit (modulus 11) is right; written 3-3-4 for people. */
public record NhsNumber(String value) {
  private static final int LENGTH = 10;

  public NhsNumber {
    if (!isValid(value)) {
      throw new IllegalArgumentException("not a valid NHS number");
    }
  }

  /** Reads what a person typed; spaces and hyphens are allowed anywhere, other digits are not. */
  public static Optional<NhsNumber> parse(String typed) {
    String digits = digitsOf(typed);
    return isValid(digits) ? Optional.of(new NhsNumber(digits)) : Optional.empty();
  }

  /** Whether the text, without spaces and hyphens, is ten ASCII digits, right or not. */
  public static boolean hasTenDigits(String typed) {
    return digitsOf(typed).matches("[0-9]{10}");
  }

  /** 3-3-4, joined by no-break spaces so that it is never torn over two lines. */
  public String spaced() {
    return value.substring(0, 3) + '\u00a0' + value.substring(3, 6) + '\u00a0' + value.substring(6);
  }

  private static String digitsOf(String typed) {
    return typed.replaceAll("[\\s\u00a0\u2007\u202f-]", "");
  }

  private static boolean isValid(String digits) {
    if (!digits.matches("[0-9]{10}") || digits.equals("0000000000")) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < LENGTH - 1; i++) {
      sum += (digits.charAt(i) - '0') * (LENGTH - i);
    }
    int check = (11 - sum % 11) % 11;
    return check == digits.charAt(LENGTH - 1) - '0';
  }

  /** Deliberately without the number: it must not reach a log. */
  @Override
  public String toString() {
    return "NhsNumber";
  }
}
