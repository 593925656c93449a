package health.soleus.referral.intake;

import health.soleus.persistence.clinical.Activity;
import health.soleus.persistence.clinical.Symptom;
import health.soleus.persistence.clinical.TreatmentKind;
import health.soleus.persistence.clinical.UrgentSign;
import health.soleus.persistence.patient.ContactDetails;
import health.soleus.persistence.patient.ContactNeed;
import health.soleus.persistence.type.NhsNumber;
import health.soleus.persistence.type.Policy;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The answers in words, for the check page, the list of all questions and the history. */
@Policy
public final class AnswerSummary {
  private AnswerSummary() {}

  /** The rows of one page; a page that was not answered has rows without lines. */
  public static List<SummaryRow> rows(String question, Answers answers, Situation situation) {
    Fields page = answers.page(question);
    return switch (question) {
      case "nhs-number" -> List.of(nhsNumber(answers));
      case "confirm" -> situation.known() == null ? List.of() : patient(answers, situation, true);
      case "name" -> name(answers, situation, question);
      case "contact" -> List.of(contact(answers, situation, question));
      case "support" -> List.of(support(answers, situation, question));
      case "urgent-signs" -> List.of(signs(page));
      case "which-leg" -> List.of(leg(page));
      case "when-started" -> List.of(started(page, situation.today()));
      case "symptoms" -> symptoms(page);
      case "treatments" -> List.of(treatments(page));
      default -> SafetySummary.rows(question, answers);
    };
  }

  private static SummaryRow nhsNumber(Answers answers) {
    Optional<NhsNumber> number = ReadPatient.nhsNumber(answers);
    return new SummaryLines()
        .add(number.map(NhsNumber::spaced).orElse(""))
        .row("NHS number", "nhs-number");
  }

  /** From the practice's list, unless something has changed: then each page has its own rows. */
  private static List<SummaryRow> patient(Answers answers, Situation situation, boolean confirmed) {
    if (answers.page("confirm").has("right", PatientQuestions.CHANGED)) {
      return List.of();
    }
    List<SummaryRow> rows = new ArrayList<>(name(answers, situation, "confirm"));
    rows.add(contact(answers, situation, "confirm"));
    rows.add(support(answers, situation, "confirm"));
    return confirmed && !answers.has("confirm")
        ? List.of(new SummaryRow("Patient and contact details", List.of(), "confirm"))
        : rows;
  }

  private static List<SummaryRow> name(Answers answers, Situation situation, String question) {
    LocalDate born = ReadPatient.bornOn(answers, situation);
    return List.of(
        new SummaryLines()
            .add(ReadPatient.name(answers, situation).map(n -> n.full()).orElse(""))
            .row("Name", question),
        new SummaryLines()
            .add(born == null ? "" : born(born, situation.today()))
            .row("Date of birth", question));
  }

  /** 14 March 1965 (61 years). */
  public static String born(LocalDate born, LocalDate today) {
    int years = Period.between(born, today).getYears();
    return Words.day(born) + " (" + years + (years == 1 ? " year)" : " years)");
  }

  private static SummaryRow contact(Answers answers, Situation situation, String question) {
    SummaryLines lines = new SummaryLines();
    if (question.equals("confirm") || answers.has("contact")) {
      ContactDetails contact = ReadPatient.contact(answers, situation);
      if (contact.mobile() != null) {
        lines.add(
            contact.mobile().national() + (contact.noTexts() ? ", no texts" : ", texts are fine"));
      }
      lines.add(contact.otherPhone());
      if (contact.email() != null) {
        lines.add(contact.email().value());
      }
      contact.address().lines().forEach(lines::add);
    }
    return lines.row("Contact", question);
  }

  private static SummaryRow support(Answers answers, Situation situation, String question) {
    SummaryLines lines = new SummaryLines();
    if (question.equals("confirm") || answers.has("support")) {
      ContactDetails contact = ReadPatient.contact(answers, situation);
      if (answers.page("support").has("needs", Options.NOT_KNOWN)) {
        lines.unknown("");
      } else if (contact.needs().isEmpty()) {
        lines.add("None needed");
      } else {
        contact.needs().stream().map(ContactNeed::words).forEach(lines::add);
        lines.add(contact.needsDetail());
      }
    }
    return lines.row("Support needs", question);
  }

  private static SummaryRow signs(Fields page) {
    SummaryLines lines = new SummaryLines();
    if (page.has("signs", Options.NONE)) {
      lines.add("None of these");
    }
    for (UrgentSign sign : UrgentSign.values()) {
      if (page.has("signs", sign.name())) {
        lines.add(Words.choice("signs", sign.name()));
      }
    }
    return lines.row("Signs that need urgent care", "urgent-signs");
  }

  private static SummaryRow leg(Fields page) {
    SummaryLines lines = new SummaryLines().choice(page, "side", "side");
    if (page.has("side", "BOTH") && page.has("worse")) {
      String worse = page.text("worse");
      lines.add(
          worse.equals(ProblemQuestions.SAME)
              ? "Both are the same"
              : Words.choice("worse", worse) + " is worse");
    }
    return lines.row("Which leg", "which-leg");
  }

  private static SummaryRow started(Fields page, LocalDate today) {
    SummaryLines lines = new SummaryLines();
    if (page.has("start-unknown")) {
      lines.unknown("");
    }
    TypedDates.month(page, "start")
        .ifPresent(
            start -> {
              long months = start.until(YearMonth.from(today), ChronoUnit.MONTHS);
              lines.add(
                  Words.month(start) + " (" + months + (months == 1 ? " month)" : " months)"));
            });
    return lines.row("When it started", "when-started");
  }

  private static List<SummaryRow> symptoms(Fields page) {
    List<String> symptoms =
        Arrays.stream(Symptom.values())
            .filter(s -> page.has("symptoms", s.name()))
            .map(s -> Words.choice("symptoms", s.name()))
            .toList();
    SummaryLines limits = new SummaryLines();
    List<String> limited =
        Arrays.stream(Activity.values())
            .filter(a -> page.has("limits", a.name()))
            .map(a -> Words.choice("limits", a.name()))
            .toList();
    if (page.has("limits", Options.NOT_KNOWN)) {
      limits.unknown("");
    }
    limits.add(page.has("limits", Options.NONE) ? "None of these" : inOne(limited));
    SummaryLines diagnosis = new SummaryLines().choice(page, "diagnosis", "diagnosis");
    List<SummaryRow> rows = new ArrayList<>();
    rows.add(diagnosis.row("Diagnosis", "symptoms"));
    rows.add(new SummaryLines().add(inOne(symptoms)).row("Symptoms", "symptoms"));
    rows.add(limits.row("What it limits", "symptoms"));
    if (page.has("cause")) {
      rows.add(new SummaryLines().add(page.text("cause")).row("Cause", "symptoms"));
    }
    return rows;
  }

  /** "Pain, stiffness". */
  static String inOne(List<String> words) {
    List<String> all = new ArrayList<>();
    words.forEach(w -> all.add(all.isEmpty() ? w : Words.lower(w)));
    return String.join(", ", all);
  }

  private static SummaryRow treatments(Fields page) {
    SummaryLines lines = new SummaryLines();
    if (page.has("tried", Options.NONE)) {
      lines.add("None of these");
    } else if (page.has("tried", Options.NOT_KNOWN)) {
      lines.unknown("");
    }
    for (TreatmentKind kind : TreatmentKind.values()) {
      if (page.has("tried", kind.name())) {
        String name =
            kind == TreatmentKind.OTHER
                ? page.text("other-treatment")
                : Words.choice("tried", kind.name());
        String when =
            TypedDates.month(page, "when-" + kind).map(m -> ", " + Words.month(m)).orElse("");
        String result = page.text("result-" + kind);
        if (result.equals(Options.NOT_KNOWN)) {
          lines.unknown(name + when);
        } else if (!result.isEmpty()) {
          lines.add(name + when + ": " + Words.lower(Words.choice("result", result)));
        }
      }
    }
    return lines.row("Treatments tried", "treatments");
  }
}
