package health.soleus.scheduling.booking;

import health.soleus.persistence.type.Policy;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * Whether a row of a worklist holds what somebody typed, whatever accents, apostrophes, capitals
 * and spaces either of them has: names are written in more ways than they are typed.
 */
@Policy
public final class SearchWords {
  private SearchWords() {}

  /** Every word is somewhere in the row; digits alone are looked for in the row's digits. */
  public static boolean in(String row, String typed) {
    String number = typed.replaceAll("[\\s\u00a0-]", "");
    if (number.matches("[0-9]+")) {
      return row.replaceAll("[^0-9]", "").contains(number);
    }
    String text = plain(row);
    return Arrays.stream(plain(typed).split(" ", -1)).allMatch(text::contains);
  }

  private static String plain(String text) {
    return Normalizer.normalize(text.toLowerCase(Locale.UK), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace('\u0131', 'i')
        .replaceAll("[\u2018\u2019\u02bc`\u00b4']", "")
        .replaceAll("[\\s\u00a0,]+", " ")
        .strip();
  }
}
