package health.soleus.referral.intake;

import health.soleus.persistence.type.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Collects the lines of one answer. */
@Policy
final class SummaryLines {
  private static final String UNKNOWN = "I do not know";

  private final List<SummaryRow.Line> lines = new ArrayList<>();

  SummaryLines add(String text) {
    if (!text.isBlank()) {
      lines.add(new SummaryRow.Line(text, false));
    }
    return this;
  }

  SummaryLines unknown(String about) {
    lines.add(new SummaryRow.Line(about.isEmpty() ? UNKNOWN : about + ": " + UNKNOWN, true));
    return this;
  }

  /** One choice in words; "I do not know" is marked. */
  SummaryLines choice(Fields page, String field, String list) {
    String option = page.text(field);
    if (option.equals(Options.NOT_KNOWN)) {
      return unknown("");
    }
    return option.isEmpty() ? this : add(Words.choice(list, option));
  }

  /** A list: each item ticked in its words, then what is said of all the others. */
  SummaryLines list(
      Fields page, String field, Iterable<? extends Enum<?>> items, Function<Enum<?>, String> say) {
    if (!page.has(field)) {
      return this;
    } else if (page.has(field, Options.NONE)) {
      return add("None of the items on the list");
    }
    for (Enum<?> item : items) {
      if (page.has(field, item.name())) {
        add(say.apply(item));
      }
    }
    return page.has(field, Options.NOT_SURE)
        ? unknown("Other items on the list")
        : add("Other items on the list: no");
  }

  SummaryRow row(String key, String question) {
    return new SummaryRow(key, List.copyOf(lines), question);
  }
}
