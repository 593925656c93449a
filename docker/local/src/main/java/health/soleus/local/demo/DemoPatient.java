package health.soleus.local.demo;

import java.util.List;
import java.util.Map;

/**
 * A made-up person: an NHS number from the range that is never issued, a phone and an address for
 * fiction only.
 *
 * @param index gives number and phone, so each is used once
 */
record DemoPatient(int index, String given, String family, int bornYear) {
  private static final int FIRST_NUMBER = 999_210_000;
  private static final int FIRST_PHONE = 900_200;

  /** The first number from this person's own ten that has a check digit. */
  String nhsNumber() {
    for (int number = FIRST_NUMBER + index * 10; ; number++) {
      String digits = Integer.toString(number);
      int sum = 0;
      for (int place = 0; place < digits.length(); place++) {
        sum += (digits.charAt(place) - '0') * (10 - place);
      }
      int check = (11 - sum % 11) % 11;
      if (check < 10) {
        return digits + check;
      }
    }
  }

  Map<String, List<String>> name() {
    return Page.of(
        "given",
        given,
        "family",
        family,
        "born-day",
        Integer.toString(3 + index),
        "born-month",
        Integer.toString(1 + index % 12),
        "born-year",
        Integer.toString(bornYear),
        "postcode",
        "LS1 4AP");
  }

  Map<String, List<String>> contact() {
    return Page.of(
        "mobile", "07700 " + (FIRST_PHONE + index),
        "email", "patient" + index + "@example.org",
        "address", (2 + index) + " Example Street, Leeds");
  }
}
