package health.soleus.referral.intake;

import health.soleus.persistence.type.Policy;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The words that the fields of the form hold, and what may not stand together. */
@Policy
final class Options {
  static final String YES = "YES";
  static final String NO = "NO";
  static final String NONE = "NONE";
  static final String NOT_SURE = "NOT_SURE";
  static final String NOT_KNOWN = "NOT_KNOWN";
  static final String ALL_THAT_APPLY = "Select all that apply, or select ‘None of these’";
  static final String ONLY_NONE = "Select ‘None of these’ only if nothing else is selected";
  private static final String ONLY_NOT_KNOWN =
      "Select ‘I do not know’ only if nothing else is selected";

  private Options() {}

  static List<String> of(Collection<? extends Enum<?>> constants, String... more) {
    return Stream.concat(constants.stream().map(Enum::name), Arrays.stream(more)).toList();
  }

  static List<String> of(Enum<?>[] constants, String... more) {
    return of(Arrays.asList(constants), more);
  }

  /** A list is answered by a tick; "none" and "I do not know" stand alone. */
  static void checkList(Fields fields, String field, String blank, Problems problems) {
    if (problems.missing(fields, field, blank)) {
      return;
    }
    boolean several = fields.all(field).size() > 1;
    if (several && fields.has(field, NONE)) {
      problems.add(field, ONLY_NONE);
    } else if (several && fields.has(field, NOT_KNOWN)) {
      problems.add(field, ONLY_NOT_KNOWN);
    }
  }
}
