package health.soleus.referral.intake;

import health.soleus.persistence.clinical.Allergen;
import health.soleus.persistence.clinical.Indication;
import health.soleus.persistence.clinical.NamedMedicine;
import health.soleus.persistence.clinical.RecentEvent;
import health.soleus.persistence.type.Policy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The safety answers, plans and wishes in words. */
@Policy
final class SafetySummary {
  private SafetySummary() {}

  static List<SummaryRow> rows(String question, Answers answers) {
    Fields page = answers.page(question);
    return switch (question) {
      case "foot-and-leg" ->
          List.of(
              conditions(page, ProblemQuestions.FOOT_AND_LEG)
                  .row("Foot and leg conditions", question));
      case "medicines-list" -> List.of(medicinesList(page));
      case "blood-thinners" -> List.of(thinners(answers));
      case "blood-thinner-reason" -> List.of(reason(answers));
      case "other-medicines" -> List.of(others(page));
      case "allergies" -> List.of(allergies(page));
      case "conditions" ->
          List.of(conditions(page, SafetyQuestions.GENERAL).row("Health conditions", question));
      case "blood-results" -> List.of(blood(page));
      case "pregnancy" ->
          List.of(
              new SummaryLines().choice(page, "pregnant", "pregnant").row("Pregnancy", question));
      case "plans-and-wishes" -> plans(page);
      case "urgency" -> List.of(urgency(page));
      case "anything-else" ->
          List.of(new SummaryLines().add(page.text("words")).row("Anything else", question));
      default -> List.of();
    };
  }

  private static SummaryLines conditions(Fields page, Iterable<? extends Enum<?>> items) {
    return new SummaryLines()
        .list(page, "items", items, c -> Words.choice("condition", c.name()) + ": yes");
  }

  private static SummaryRow medicinesList(Fields page) {
    SummaryLines lines = new SummaryLines();
    long count = page.text("list").lines().filter(l -> !l.isBlank()).count();
    if (count > 0) {
      lines.add(count == 1 ? "1 line pasted" : count + " lines pasted");
    } else if (page.has("instead", Options.NONE)) {
      lines.add("No regular medicines");
    } else if (page.has("instead")) {
      lines.add("Ticked by hand");
    }
    return lines.row("Current medicines", "medicines-list");
  }

  private static SummaryRow thinners(Answers answers) {
    Fields page = answers.page("blood-thinners");
    return new SummaryLines()
        .list(
            page,
            "taken",
            NamedMedicine.bloodThinners(),
            m ->
                Words.capital(Words.name(answers, NamedMedicine.valueOf(m.name())))
                    + ", "
                    + page.text("dose-" + m))
        .row("Blood thinners", "blood-thinners");
  }

  private static SummaryRow reason(Answers answers) {
    Fields page = answers.page("blood-thinner-reason");
    SummaryLines lines = new SummaryLines();
    for (NamedMedicine medicine : MedicineQuestions.thinnersTaken(answers)) {
      String name = Words.capital(Words.name(answers, medicine));
      if (page.has("why-" + medicine, Options.NOT_KNOWN)) {
        lines.unknown(name);
      } else if (page.has("why-" + medicine)) {
        lines.add(name + ": " + reasons(page, medicine));
      }
    }
    recent(page, lines);
    if (page.has("inr")) {
      lines.add(
          "Last INR "
              + page.text("inr")
              + TypedDates.day(page, "inr-date").map(d -> ", " + Words.day(d)).orElse(""));
    }
    if (page.has("inr-target")) {
      lines.add("Target INR " + page.text("inr-target"));
    }
    return lines.row("Why the blood thinner", "blood-thinner-reason");
  }

  private static String reasons(Fields page, NamedMedicine medicine) {
    List<String> reasons = new ArrayList<>();
    for (Indication indication : Indication.values()) {
      if (page.has("why-" + medicine, indication.name())) {
        String detail =
            switch (indication) {
              case ATRIAL_FIBRILLATION -> "score-";
              case MECHANICAL_HEART_VALVE -> "valve-";
              case OTHER -> "other-";
              default -> "";
            };
        String typed = detail.isEmpty() ? "" : page.text(detail + medicine);
        String words = Words.lower(Words.choice("why", indication.name()));
        reasons.add(typed.isEmpty() ? words : words + " (" + typed + ")");
      }
    }
    return String.join(", ", reasons);
  }

  private static void recent(Fields page, SummaryLines lines) {
    if (page.has("recent", Options.NONE)) {
      lines.add("No clot, stroke or stent in the last 12 months");
    } else if (page.has("recent", Options.NOT_KNOWN)) {
      lines.unknown("In the last 12 months");
    }
    for (RecentEvent event : RecentEvent.values()) {
      if (page.has("recent", event.name())) {
        String when =
            TypedDates.month(page, "when-" + event).map(m -> ", " + Words.month(m)).orElse("");
        lines.add(Words.choice("recent", event.name()) + " in the last 12 months" + when);
      }
    }
  }

  private static SummaryRow others(Fields page) {
    return new SummaryLines()
        .list(page, "taken", NamedMedicine.others(), m -> other(page, m.name()))
        .row("Other medicines that need a plan", "other-medicines");
  }

  private static String other(Fields page, String medicine) {
    String name = page.text("name-" + medicine);
    String times = page.text("times-" + medicine);
    String kind = medicine.equals("INSULIN") ? page.text("insulin-kind") : "";
    return Stream.of(
            Words.choice("taken", medicine),
            name,
            times.matches("[1-3]") ? times.equals("1") ? "once a day" : times + " times a day" : "",
            kind.isEmpty() || kind.equals(Options.NOT_KNOWN)
                ? ""
                : Words.lower(Words.choice("insulin-kind", kind)))
        .filter(t -> !t.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static SummaryRow allergies(Fields page) {
    return new SummaryLines()
        .list(page, "items", Arrays.asList(Allergen.values()), a -> allergy(page, a.name()))
        .row("Allergies and reactions", "allergies");
  }

  private static String allergy(Fields page, String allergen) {
    String grade = page.text("dye-grade");
    List<String> details =
        switch (Allergen.valueOf(allergen)) {
          case XRAY_DYE ->
              List.of(
                  grade.isEmpty() || grade.equals(Options.NOT_KNOWN)
                      ? "how bad is not known"
                      : Words.lower(Words.choice("dye-grade", grade)),
                  page.text("dye"),
                  page.text("dye-when"));
          case ANTIBIOTIC -> List.of(page.text("antibiotic"), page.text("antibiotic-reaction"));
          case SOMETHING_ELSE -> List.of(page.text("something-else"));
          default -> List.of();
        };
    return Stream.concat(Stream.of(Words.choice("allergen", allergen)), details.stream())
        .filter(t -> !t.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static SummaryRow blood(Fields page) {
    SummaryLines lines = new SummaryLines();
    if (page.has("has-egfr", Options.YES)) {
      lines.add(
          "eGFR "
              + ReadFacts.egfr(page)
              + TypedDates.day(page, "egfr-date").map(d -> ", " + Words.day(d)).orElse(""));
    } else if (page.has("has-egfr", SafetyQuestions.NO_RESULT)) {
      lines.unknown("No eGFR result in the last 12 months");
    } else if (page.has("has-egfr")) {
      lines.unknown("eGFR");
    }
    lines.add(page.has("creatinine") ? "Creatinine " + page.text("creatinine") : "");
    lines.add(page.has("weight") ? "Weight " + page.text("weight") + "kg" : "");
    lines.add(page.has("sex") ? Words.choice("sex", page.text("sex")) + ", for the clearance" : "");
    lines.add(page.has("platelets") ? "Platelets " + page.text("platelets") : "");
    return lines.row("Blood results", "blood-results");
  }

  private static List<SummaryRow> plans(Fields page) {
    SummaryLines home = new SummaryLines();
    if (page.has("adult", Options.NOT_KNOWN)) {
      home.unknown("Adult overnight");
    } else {
      home.choice(page, "adult", "adult");
    }
    for (String option : List.of(PlanQuestions.LIVES_ALONE, PlanQuestions.LONG_JOURNEY)) {
      home.add(page.has("home", option) ? Words.choice("home", option) : "");
    }
    if (page.has("home", Options.NOT_KNOWN)) {
      home.unknown("Lives alone or long journey");
    }
    SummaryLines agreement = new SummaryLines().choice(page, "agreement", "agreement");
    agreement.add(page.has("agreement", "BEST_INTEREST") ? page.text("best-interest") : "");
    return List.of(
        home.row("Going home", "plans-and-wishes"),
        new SummaryLines().choice(page, "surgery", "surgery").row("Surgery", "plans-and-wishes"),
        agreement.row("Agreement", "plans-and-wishes"));
  }

  private static SummaryRow urgency(Fields page) {
    String reason = page.text("reason");
    return new SummaryLines()
        .add(reason.isEmpty() ? "Routine" : "Urgent: " + reason)
        .row("Urgency", "urgency");
  }
}
