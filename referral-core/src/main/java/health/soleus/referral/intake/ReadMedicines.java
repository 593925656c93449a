package health.soleus.referral.intake;

import health.soleus.persistence.clinical.BloodThinnerFacts;
import health.soleus.persistence.clinical.Indication;
import health.soleus.persistence.clinical.InsulinKind;
import health.soleus.persistence.clinical.Medicine;
import health.soleus.persistence.clinical.MedicinesSource;
import health.soleus.persistence.clinical.NamedMedicine;
import health.soleus.persistence.clinical.RecentEvent;
import health.soleus.persistence.clinical.Stated;
import health.soleus.persistence.type.Policy;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the medicines from the answers; "none" is read only where it was ticked (H5). */
@Policy
final class ReadMedicines {
  private ReadMedicines() {}

  static MedicinesSource source(Fields page) {
    if (page.has("list")) {
      return MedicinesSource.LIST_PASTED;
    } else if (page.has("instead", Options.NONE)) {
      return MedicinesSource.NONE;
    }
    return page.has("instead") ? MedicinesSource.TICKED_BY_HAND : MedicinesSource.NOT_ASKED;
  }

  static Map<NamedMedicine, Stated> asked(Answers answers) {
    Map<NamedMedicine, Stated> asked = new EnumMap<>(NamedMedicine.class);
    NamedMedicine.bloodThinners()
        .forEach(
            m -> asked.put(m, ReadFacts.stated(answers.page("blood-thinners"), "taken", m.name())));
    NamedMedicine.others()
        .forEach(
            m ->
                asked.put(m, ReadFacts.stated(answers.page("other-medicines"), "taken", m.name())));
    return asked;
  }

  static List<Medicine> medicines(Answers answers) {
    List<Medicine> medicines = new ArrayList<>();
    for (NamedMedicine medicine : MedicineQuestions.thinnersTaken(answers)) {
      medicines.add(
          new Medicine(
              medicine,
              Words.name(answers, medicine),
              answers.page("blood-thinners").text("dose-" + medicine),
              null,
              null));
    }
    Fields page = answers.page("other-medicines");
    for (NamedMedicine medicine : NamedMedicine.others()) {
      if (page.has("taken", medicine.name())) {
        String typed = page.text("name-" + medicine);
        medicines.add(
            new Medicine(
                medicine,
                typed.isEmpty() ? medicine.genericName() : typed,
                "",
                timesADay(page.text("times-" + medicine)),
                medicine == NamedMedicine.INSULIN ? insulinKind(page) : null));
      }
    }
    return medicines;
  }

  private static @Nullable Integer timesADay(String chosen) {
    return chosen.matches("[1-3]") ? Integer.valueOf(chosen) : null;
  }

  private static InsulinKind insulinKind(Fields page) {
    InsulinKind kind = ReadProblem.chosen(InsulinKind.class, page, "insulin-kind");
    return kind == null ? InsulinKind.NOT_KNOWN : kind;
  }

  static BloodThinnerFacts reasons(Answers answers) {
    Fields page = answers.page("blood-thinner-reason");
    List<NamedMedicine> taken = MedicineQuestions.thinnersTaken(answers);
    if (page.isEmpty() || taken.isEmpty()) {
      return BloodThinnerFacts.notAsked();
    }
    Map<NamedMedicine, Set<Indication>> indications = new EnumMap<>(NamedMedicine.class);
    List<String> details = new ArrayList<>();
    for (NamedMedicine medicine : taken) {
      indications.put(medicine, why(page, medicine));
      addDetails(page, medicine, details);
    }
    Map<RecentEvent, Stated> recent = new EnumMap<>(RecentEvent.class);
    Map<RecentEvent, YearMonth> when = new EnumMap<>(RecentEvent.class);
    for (RecentEvent event : RecentEvent.values()) {
      recent.put(event, ReadFacts.stated(page, "recent", event.name()));
      if (page.has("recent", event.name())) {
        TypedDates.month(page, "when-" + event).ifPresent(month -> when.put(event, month));
      }
    }
    return new BloodThinnerFacts(indications, String.join("; ", details), recent, when);
  }

  private static Set<Indication> why(Fields page, NamedMedicine medicine) {
    Set<Indication> reasons = EnumSet.noneOf(Indication.class);
    for (Indication indication : Indication.values()) {
      if (page.has("why-" + medicine, indication.name())) {
        reasons.add(indication);
      }
    }
    return reasons;
  }

  private static void addDetails(Fields page, NamedMedicine medicine, List<String> details) {
    addDetail(page, medicine, Indication.ATRIAL_FIBRILLATION, "score-", "CHA2DS2-VASc ", details);
    addDetail(page, medicine, Indication.MECHANICAL_HEART_VALVE, "valve-", "valve: ", details);
    addDetail(page, medicine, Indication.OTHER, "other-", "", details);
  }

  private static void addDetail(
      Fields page,
      NamedMedicine medicine,
      Indication reason,
      String field,
      String label,
      List<String> details) {
    String text = page.text(field + medicine);
    if (page.has("why-" + medicine, reason.name()) && !text.isEmpty()) {
      details.add(label + text);
    }
  }
}
