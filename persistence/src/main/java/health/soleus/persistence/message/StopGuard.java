package health.soleus.persistence.message;

import health.soleus.persistence.clinical.NamedMedicine;
import health.soleus.persistence.preparation.PlanContent;
import health.soleus.persistence.preparation.PlanStep;
import health.soleus.persistence.type.Policy;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The one gate through which every produced text passes: none may tell anybody to stop, miss or
 * leave out a medicine, except the dated diabetes rules, each for its own medicine only (H4). A
 * text that does is never shown and never sent; making it fails.
 */
@Policy
public final class StopGuard {
  private static final Pattern STOP_WORDS =
      Pattern.compile(
          "(?<!\\bdo not )(?<!\\bemergency )\\bstop(s|ped|ping)?\\b"
              + "|\\bmiss(es|ed|ing)?\\b|\\bomit(s|ted|ting)?\\b|\\bskip(s|ped)?\\b"
              + "|\\bwithh[eo]ld\\b|\\bpause[sd]?\\b"
              + "|\\b(do not|don't|don’t|never) take\\b|\\bno longer take\\b"
              + "|\\blast\\s(\\S+\\s){0,3}(dose|doses|tablet|tablets|injection)\\b"
              + "|\\b(take|have) (your|the) last\\b");

  private static final Set<String> CLASS_WORDS =
      Set.of(
          "blood thinner",
          "blood-thinner",
          "anticoagulant",
          "antiplatelet",
          "heparin",
          "insulin",
          "gliflozin",
          "sulfonylurea",
          "gliclazide",
          "glimepiride",
          "glipizide",
          "injection",
          "tablet",
          "medicine",
          "drug",
          "pill",
          "painkiller",
          "anti-inflammatory",
          "antibiotic",
          "floxacin",
          "statin",
          "steroid");

  /** The rules that may name missed doses, and the only medicine each may name. */
  private static final Map<String, Set<String>> DATED =
      Map.of(
          "DM-1a", Set.of("metformin", "glucophage"),
          "DM-1b", Set.of("metformin", "glucophage"),
          "DM-2", Set.of("gliflozin"),
          "DM-3", Set.of("gliclazide", "glimepiride", "glipizide", "sulfonylurea"));

  private static final Set<String> WITHOUT_A_NAME = Set.of("tablet", "medicine", "drug");
  private static final Set<String> MEDICINES = medicines();

  private StopGuard() {}

  /** A text of this rule, as it was given, or an exception. */
  public static String ofRule(String ruleId, String text) {
    Set<String> own = DATED.get(ruleId);
    if (own == null) {
      return plain(text);
    }
    List<String> foreign =
        named(text).stream()
            .filter(word -> !own.contains(word) && !WITHOUT_A_NAME.contains(word))
            .toList();
    if (tellsToStop(text) && !foreign.isEmpty()) {
      throw new IllegalStateException(ruleId + " may not name another medicine");
    }
    return text;
  }

  /** A message that may quote the dated steps of its plan word for word. */
  public static String ofMessage(String text, PlanContent content) {
    String rest = text;
    for (PlanStep step : content.steps()) {
      if (DATED.containsKey(step.ruleId())) {
        rest = rest.replace(step.text(), " ");
      }
    }
    plain(rest);
    return text;
  }

  /** A text that rests on no plan. */
  public static String plain(String text) {
    if (!isHarmless(text)) {
      throw new IllegalStateException("a text names a medicine together with stopping it");
    }
    return text;
  }

  /** Whether the text does not name a medicine together with stopping it. */
  public static boolean isHarmless(String text) {
    return !tellsToStop(text) || named(text).isEmpty();
  }

  private static boolean tellsToStop(String text) {
    return STOP_WORDS.matcher(lower(text)).find();
  }

  private static Set<String> named(String text) {
    String lower = lower(text);
    Set<String> found = new TreeSet<>(MEDICINES);
    found.removeIf(word -> !lower.contains(word));
    return found;
  }

  /** Runs of blanks and line breaks count as one, so that none hides a word. */
  private static String lower(String text) {
    return text.toLowerCase(Locale.UK).replaceAll("\\s+", " ");
  }

  private static Set<String> medicines() {
    Set<String> words = new TreeSet<>(CLASS_WORDS);
    for (NamedMedicine medicine : NamedMedicine.values()) {
      String names = medicine.genericName() + ", " + medicine.brands();
      Arrays.stream(names.toLowerCase(Locale.UK).split(",| or |\\ba\\b|\\banother\\b", -1))
          .map(name -> name.replace("similar", "").replaceAll("^[\\s-]+", "").strip())
          .filter(name -> name.length() > 3)
          .forEach(words::add);
    }
    return words;
  }
}
