package health.soleus.referral.intake;

import health.soleus.persistence.type.Policy;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Dates as they are typed: a day, a month and a year in boxes of their own. */
@Policy
final class TypedDates {
  private static final List<String> PARTS = List.of("day", "month", "year");

  private TypedDates() {}

  static boolean isBlank(Fields fields, String name) {
    return PARTS.stream().noneMatch(part -> fields.has(name + '-' + part));
  }

  /** The parts that were left empty, as words: "day and month". */
  static String missing(Fields fields, String name) {
    List<String> missing = new ArrayList<>();
    for (String part : PARTS) {
      if (!fields.has(name + '-' + part)) {
        missing.add(part);
      }
    }
    return String.join(" and ", missing);
  }

  static Optional<LocalDate> day(Fields fields, String name) {
    try {
      return Optional.of(
          LocalDate.of(
              number(fields, name + "-year", 4),
              number(fields, name + "-month", 2),
              number(fields, name + "-day", 2)));
    } catch (DateTimeException | NumberFormatException notADate) {
      return Optional.empty();
    }
  }

  /** The month, where it and the year are right. */
  static Optional<YearMonth> month(Fields fields, String name) {
    if (isRightMonth(fields, name) && isRightYear(fields, name)) {
      return Optional.of(
          YearMonth.of(number(fields, name + "-year", 4), number(fields, name + "-month", 2)));
    }
    return Optional.empty();
  }

  /** The two sentences of a month and a year that cannot be; answers whether both can. */
  static boolean checkMonth(Fields fields, String name, Problems problems) {
    if (!isRightMonth(fields, name)) {
      problems.add(name + "-month", "Month must be a number from 1 to 12");
    }
    if (!isRightYear(fields, name)) {
      problems.add(name + "-year", "Year must have 4 numbers");
    }
    return isRightMonth(fields, name) && isRightYear(fields, name);
  }

  private static boolean isRightMonth(Fields fields, String name) {
    return fields.text(name + "-month").matches("0?[1-9]|1[0-2]");
  }

  private static boolean isRightYear(Fields fields, String name) {
    return fields.text(name + "-year").matches("[1-9][0-9]{3}");
  }

  private static int number(Fields fields, String field, int digits) {
    String text = fields.text(field);
    if (!text.matches("[0-9]{1," + digits + "}")) {
      throw new NumberFormatException("not a number");
    }
    return Integer.parseInt(text);
  }
}
