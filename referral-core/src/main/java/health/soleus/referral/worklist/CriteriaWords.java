package health.soleus.referral.worklist;

import health.soleus.persistence.referral.TriageAssessment;
import health.soleus.persistence.referral.TriageCriterion;
import health.soleus.persistence.referral.TriageResult;
import health.soleus.persistence.type.Policy;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** An assessment in the GP's words: what needs the GP first, what is in order last. */
@Policy
final class CriteriaWords {
  private static final Map<String, String> TITLES =
      Map.ofEntries(
          Map.entry("ER-1", "How long"),
          Map.entry("ER-2", "Treatments tried"),
          Map.entry("ER-3", "What it limits"),
          Map.entry("ER-4", "Diagnosis and side"),
          Map.entry("ER-5", "Age"),
          Map.entry("ER-6", "Patient’s agreement"),
          Map.entry("ER-R3", "Antibiotic that can harm tendons"),
          Map.entry("ER-X1", "Bleeding"),
          Map.entry("ER-X2", "Kidney blood test"),
          Map.entry("ER-X3", "X-ray dye"),
          Map.entry("ER-X4", "Allergy or objection"),
          Map.entry("ER-X5", "Pregnancy"),
          Map.entry("ER-X6", "Sedation"),
          Map.entry("ER-X7", "Lying flat"),
          Map.entry("ER-X8", "Blood flow in the foot"),
          Map.entry("ER-X9", "Nerves and skin of the foot"),
          Map.entry("ER-X10", "Foot and leg"),
          Map.entry("ER-X11", "Adult overnight after sedation"));

  private CriteriaWords() {}

  static CriteriaView of(TriageAssessment found) {
    CriteriaView.Group needed = needed(found);
    CriteriaView.Group notMet = notMet(found);
    CriteriaView.Group plan = toPlan(found);
    CriteriaView.Group met =
        group(found, "Met", "", "Met", "ok", c -> c.result() == TriageResult.MET);
    return new CriteriaView(
        found.version(),
        found.isPlainlyMet(),
        Stream.of(needed, notMet, plan, met).filter(g -> !g.rows().isEmpty()).toList(),
        List.of(
            count(needed, needed.rows().size() == 1 ? "needs information" : "need information"),
            count(notMet, "not met"),
            count(plan, "for a clinician to plan"),
            count(met, "met")),
        String.join(" ", found.supportive()));
  }

  private static CriteriaView.Group needed(TriageAssessment found) {
    return group(
        found,
        "Needs information",
        "If you send without these, the service is likely to ask you for them."
            + " The patient keeps their place.",
        "Needs information",
        "ask",
        c -> c.result() == TriageResult.NEEDS_INFORMATION);
  }

  private static CriteriaView.Group notMet(TriageAssessment found) {
    return group(
        found,
        "Not met",
        "The service decides what to do. This alone does not stop the referral.",
        "Not met",
        "warn",
        c -> c.result() == TriageResult.NOT_MET && !c.needsPlan());
  }

  private static CriteriaView.Group toPlan(TriageAssessment found) {
    return group(
        found,
        "A clinician will plan these",
        "You do not need to do anything. No date is confirmed until each plan is signed.",
        "Plan needed",
        "info",
        TriageCriterion::needsPlan);
  }

  private static CriteriaView.Count count(CriteriaView.Group group, String words) {
    return new CriteriaView.Count(group.rows().size(), words);
  }

  private static CriteriaView.Group group(
      TriageAssessment found,
      String heading,
      String second,
      String tag,
      String kind,
      Predicate<TriageCriterion> which) {
    List<CriteriaView.Row> rows =
        found.criteria().stream()
            .filter(which)
            .map(
                c ->
                    new CriteriaView.Row(
                        title(c), c.sentence(), c.rule().equals("ER-5") ? "" : c.question()))
            .toList();
    return new CriteriaView.Group(heading, second, tag, kind, rows);
  }

  private static String title(TriageCriterion criterion) {
    String rule = criterion.rule();
    String known = TITLES.get(rule);
    if (known != null) {
      return known;
    }
    return rule.startsWith("DM-") ? "Diabetes medicine" : "For a clinician";
  }
}
