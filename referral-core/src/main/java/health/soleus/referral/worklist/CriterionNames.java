package health.soleus.referral.worklist;

import java.util.Map;

/** What each rule of the criteria is about, in a few words. */
final class CriterionNames {
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("ER-1", "How long the pain has lasted"),
          Map.entry("ER-2", "Treatments tried"),
          Map.entry("ER-3", "Limits walking or daily life"),
          Map.entry("ER-4", "Achilles, side stated"),
          Map.entry("ER-5", "Age"),
          Map.entry("ER-6", "Agrees to the referral"),
          Map.entry("ER-R3", "Antibiotic that harms tendons"),
          Map.entry("ER-X1", "Bleeding"),
          Map.entry("ER-X2", "Kidneys and X-ray dye"),
          Map.entry("ER-X3", "Reaction to X-ray dye"),
          Map.entry("ER-X4", "Allergies and beliefs"),
          Map.entry("ER-X5", "Pregnancy"),
          Map.entry("ER-X6", "Fit for sedation"),
          Map.entry("ER-X7", "Lying flat"),
          Map.entry("ER-X8", "Arteries of the leg"),
          Map.entry("ER-X9", "Nerves and skin of the foot"),
          Map.entry("ER-X10", "Other causes of the pain"),
          Map.entry("ER-X11", "Going home"),
          Map.entry("VITALS", "Usual medicines"));

  private static final Map<String, String> OWNERS =
      Map.ofEntries(
          Map.entry("ER-X1", "you, signed"),
          Map.entry("ER-X6", "sedation team"),
          Map.entry("DM-1", "by rule, from the eGFR result"),
          Map.entry("DM-1a", "by rule, from the eGFR result"),
          Map.entry("DM-1b", "by rule, from the eGFR result"),
          Map.entry("DM-2", "by rule, from the date"),
          Map.entry("DM-3", "by rule, from the date"),
          Map.entry("DM-4", "diabetes team"),
          Map.entry("DM-5", "diabetes team"),
          Map.entry("DM-6", "sedation team"),
          Map.entry("ER-X11", "day unit"));

  private CriterionNames() {}

  /** Who must act on what the rule found, once the referral is accepted. */
  static String owner(String rule) {
    return OWNERS.getOrDefault(rule, "you");
  }

  static String of(String rule) {
    return NAMES.getOrDefault(rule, "Diabetes medicines");
  }
}
