package health.soleus.scheduling.preparation;

import health.soleus.persistence.clinical.NamedMedicine;
import health.soleus.persistence.type.Policy;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds medicine names in a typed line. A word that is neither a known name nor a word of dosing
 * leaves the line unexplained: a false alarm costs a look, a missed medicine can cost a life (H5).
 */
@Policy
final class MedicineWords {
  /**
   * What a line holds.
   *
   * @param onTheForm medicines that the form asks for
   * @param names the words by which they were found, in lower case
   * @param unexplained words that are neither
   */
  record Line(Set<NamedMedicine> onTheForm, Set<String> names, Set<String> unexplained) {}

  /** A name as it may stand in a line, and the medicine of the form that it means, if any. */
  private record Name(String name, Pattern whole, Optional<NamedMedicine> medicine) {}

  private final List<Name> longestFirst;
  private final Set<String> doseWords;

  MedicineWords(RuleBook book) {
    Map<String, Optional<NamedMedicine>> known = new HashMap<>();
    for (NamedMedicine medicine : NamedMedicine.values()) {
      names(medicine).forEach(name -> known.put(name, Optional.of(medicine)));
    }
    add(known, book, "AC-4", NamedMedicine.HEPARIN_INJECTIONS);
    add(known, book, "DM-2", NamedMedicine.SGLT2_INHIBITOR);
    add(known, book, "DM-3", NamedMedicine.SULFONYLUREA);
    add(known, book, "DM-4", NamedMedicine.INSULIN);
    add(known, book, "DM-5", NamedMedicine.INSULIN);
    add(known, book, "DM-6", NamedMedicine.GLP1_OR_GIP);
    add(known, book, "NSAID-1", NamedMedicine.NSAID);
    book.require("VITALS").list("noChange").forEach(name -> known.put(name, Optional.empty()));
    longestFirst =
        known.entrySet().stream()
            .map(entry -> new Name(entry.getKey(), whole(entry.getKey()), entry.getValue()))
            .sorted(Comparator.comparing((Name name) -> name.name().length()).reversed())
            .toList();
    doseWords = new LinkedHashSet<>(book.require("VITALS").list("doseWords"));
  }

  private static void add(
      Map<String, Optional<NamedMedicine>> known,
      RuleBook book,
      String ruleId,
      NamedMedicine medicine) {
    book.require(ruleId).list("names").forEach(name -> known.put(name, Optional.of(medicine)));
  }

  private static Pattern whole(String name) {
    return Pattern.compile("(?<![\\p{L}])" + Pattern.quote(name) + "(?![\\p{L}])");
  }

  private static List<String> names(NamedMedicine medicine) {
    return switch (medicine) {
      case ANOTHER_BLOOD_THINNER, SGLT2_INHIBITOR, GLP1_OR_GIP, FLUOROQUINOLONE -> List.of();
      case HEPARIN_INJECTIONS -> List.of("heparin");
      case SULFONYLUREA -> List.of("gliclazide");
      case NSAID -> List.of("ibuprofen", "naproxen");
      default ->
          Arrays.stream((medicine.genericName() + "," + medicine.brands()).split(",", -1))
              .map(name -> name.strip().toLowerCase(Locale.UK))
              .filter(name -> !name.isEmpty())
              .toList();
    };
  }

  Line read(String line) {
    Set<NamedMedicine> onTheForm = EnumSet.noneOf(NamedMedicine.class);
    Set<String> found = new LinkedHashSet<>();
    String rest = Normalizer.normalize(line, Normalizer.Form.NFKC).toLowerCase(Locale.UK);
    for (Name name : longestFirst) {
      Matcher matcher = name.whole().matcher(rest);
      if (matcher.find()) {
        rest = matcher.replaceAll(" ");
        name.medicine().ifPresent(onTheForm::add);
        name.medicine().ifPresent(medicine -> found.add(name.name()));
      }
    }
    Set<String> unexplained = new LinkedHashSet<>();
    for (String word : rest.split("[^\\p{L}\\p{M}]+", -1)) {
      NamedMedicine family = family(word);
      if (family != null) {
        onTheForm.add(family);
        found.add(word);
      } else if (!word.isEmpty() && !doseWords.contains(word)) {
        unexplained.add(word);
      }
    }
    return new Line(onTheForm, found, unexplained);
  }

  private static @Nullable NamedMedicine family(String word) {
    if (word.endsWith("gliflozin")) {
      return NamedMedicine.SGLT2_INHIBITOR;
    }
    return word.endsWith("floxacin") ? NamedMedicine.FLUOROQUINOLONE : null;
  }
}
