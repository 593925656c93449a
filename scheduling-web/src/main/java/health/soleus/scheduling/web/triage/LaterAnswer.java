package health.soleus.scheduling.web.triage;

import health.soleus.persistence.clinical.Allergen;
import health.soleus.persistence.clinical.Allergy;
import health.soleus.persistence.clinical.Condition;
import health.soleus.persistence.clinical.Indication;
import health.soleus.persistence.clinical.InsulinKind;
import health.soleus.persistence.clinical.KidneyResult;
import health.soleus.persistence.clinical.Medicine;
import health.soleus.persistence.clinical.NamedMedicine;
import health.soleus.persistence.clinical.Pregnancy;
import health.soleus.persistence.clinical.ReactionGrade;
import health.soleus.persistence.clinical.RecentEvent;
import health.soleus.persistence.clinical.Stated;
import health.soleus.scheduling.web.support.FormAnswers;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields of "Enter a result or an answer": what is not right in them, and what they hold. */
final class LaterAnswer {
  static final String WHAT = "what";
  static final String KIDNEY = "KIDNEY";
  static final String ANSWER = "ANSWER";
  private static final int HIGHEST_EGFR = 150;
  private static final int LONGEST_DETAIL = 200;

  /** Where an answer goes, by the kind of its question. */
  interface Destination {
    void condition(Condition condition, Stated answer);

    void allergen(Allergen allergen, Stated answer, @Nullable Allergy detail);

    void medicine(NamedMedicine medicine, Stated answer, @Nullable Medicine detail);

    void reason(NamedMedicine medicine, Indication reason);

    void recentEvent(RecentEvent event, Stated answer);

    void pregnancy(Pregnancy answer);

    void adultOvernight(Stated answer);
  }

  private LaterAnswer() {}

  /**
   * The same with a sentence beside each field that is not right.
   *
   * @param offered keys of the questions that the page offers
   */
  static FormAnswers checked(FormAnswers form, LocalDate today, Collection<String> offered) {
    return switch (form.value(WHAT)) {
      case KIDNEY -> checkedKidney(form, today);
      case ANSWER -> checkedAnswer(form, offered);
      default -> form.withError(WHAT, "Select what you enter");
    };
  }

  private static FormAnswers checkedKidney(FormAnswers form, LocalDate today) {
    FormAnswers checked = form;
    if (egfr(form).isEmpty()) {
      checked = checked.withError("egfr", "eGFR must be a number from 1 to 150");
    }
    if (!form.has("taken-day") && !form.has("taken-month") && !form.has("taken-year")) {
      return checked.withError("taken", "Enter the date of the eGFR");
    }
    Optional<LocalDate> taken = takenOn(form);
    if (taken.isEmpty()) {
      return checked.withError("taken", "The date of the eGFR must be a real date");
    }
    return taken.get().isAfter(today)
        ? checked.withError("taken", "The date of the eGFR must be today or in the past")
        : checked;
  }

  private static FormAnswers checkedAnswer(FormAnswers form, Collection<String> offered) {
    FormAnswers checked = form;
    if (!offered.contains(form.value("question"))) {
      checked = checked.withError("question", "Select the question");
    }
    if (form.value("question").startsWith("reason-")) {
      return reason(form).isPresent()
          ? checked
          : checked.withError("reason", "Select why the patient takes it");
    }
    if (!form.has("answer", "YES") && !form.has("answer", "NO")) {
      return checked.withError("answer", "Select yes or no");
    }
    String detail = form.value("detail");
    boolean wanted = form.value("question").matches("(allergen|medicine)-.*");
    if (form.has("answer", "YES") && wanted && detail.isBlank()) {
      return checked.withError("detail", "Enter what happened, or the dose and times");
    }
    return detail.codePointCount(0, detail.length()) > LONGEST_DETAIL
        ? checked.withError("detail", "The details must be 200 characters or fewer")
        : checked;
  }

  /** The kidney result of a form without errors. */
  static KidneyResult kidney(FormAnswers form) {
    return new KidneyResult(egfr(form).orElseThrow(), takenOn(form).orElseThrow());
  }

  private static Optional<Integer> egfr(FormAnswers form) {
    String typed = form.value("egfr");
    return typed.matches("[0-9]{1,3}")
        ? Optional.of(Integer.valueOf(typed)).filter(v -> v >= 1 && v <= HIGHEST_EGFR)
        : Optional.empty();
  }

  private static Optional<LocalDate> takenOn(FormAnswers form) {
    String year = form.value("taken-year");
    String month = form.value("taken-month");
    String day = form.value("taken-day");
    if (!year.matches("[0-9]{4}") || !month.matches("[0-9]{1,2}") || !day.matches("[0-9]{1,2}")) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** Gives the answer of a form without errors to where it belongs. */
  static void give(FormAnswers form, Destination to) {
    Stated answer = form.has("answer", "YES") ? Stated.YES : Stated.NO;
    String[] key = form.value("question").split("-", 2);
    switch (key[0]) {
      case "condition" -> to.condition(Condition.valueOf(key[1]), answer);
      case "allergen" -> {
        Allergen allergen = Allergen.valueOf(key[1]);
        to.allergen(allergen, answer, reaction(form, allergen, answer));
      }
      case "medicine" -> {
        NamedMedicine medicine = NamedMedicine.valueOf(key[1]);
        to.medicine(medicine, answer, taken(form, medicine, answer));
      }
      case "reason" -> to.reason(NamedMedicine.valueOf(key[1]), reason(form).orElseThrow());
      case "recent" -> to.recentEvent(RecentEvent.valueOf(key[1]), answer);
      case "pregnancy" -> to.pregnancy(answer == Stated.YES ? Pregnancy.POSSIBLY : Pregnancy.NO);
      default -> to.adultOvernight(answer);
    }
  }

  private static Optional<Indication> reason(FormAnswers form) {
    return Arrays.stream(Indication.values())
        .filter(reason -> reason != Indication.NOT_KNOWN && form.has("reason", reason.name()))
        .findFirst();
  }

  private static @Nullable Allergy reaction(FormAnswers form, Allergen allergen, Stated answer) {
    if (answer != Stated.YES) {
      return null;
    }
    return new Allergy(
        allergen, form.value("detail"), allergen == Allergen.XRAY_DYE ? grade(form) : null);
  }

  private static ReactionGrade grade(FormAnswers form) {
    return Arrays.stream(ReactionGrade.values())
        .filter(grade -> form.has("grade", grade.name()))
        .findFirst()
        .orElse(ReactionGrade.NOT_KNOWN);
  }

  private static @Nullable Medicine taken(FormAnswers form, NamedMedicine medicine, Stated answer) {
    return answer == Stated.YES
        ? new Medicine(
            medicine,
            medicine.genericName(),
            form.value("detail"),
            null,
            medicine == NamedMedicine.INSULIN ? InsulinKind.NOT_KNOWN : null)
        : null;
  }
}
