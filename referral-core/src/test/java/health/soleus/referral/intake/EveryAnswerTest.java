package health.soleus.referral.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import health.soleus.persistence.clinical.AchillesProblem;
import health.soleus.persistence.clinical.Activity;
import health.soleus.persistence.clinical.Agreement;
import health.soleus.persistence.clinical.Allergen;
import health.soleus.persistence.clinical.Allergy;
import health.soleus.persistence.clinical.BloodResults;
import health.soleus.persistence.clinical.BloodThinnerFacts;
import health.soleus.persistence.clinical.Condition;
import health.soleus.persistence.clinical.Diagnosis;
import health.soleus.persistence.clinical.GoingHome;
import health.soleus.persistence.clinical.Indication;
import health.soleus.persistence.clinical.InsulinKind;
import health.soleus.persistence.clinical.KidneyResult;
import health.soleus.persistence.clinical.Laterality;
import health.soleus.persistence.clinical.Medicine;
import health.soleus.persistence.clinical.MedicinesSource;
import health.soleus.persistence.clinical.NamedMedicine;
import health.soleus.persistence.clinical.Pregnancy;
import health.soleus.persistence.clinical.ReactionGrade;
import health.soleus.persistence.clinical.RecentEvent;
import health.soleus.persistence.clinical.SafetyFacts;
import health.soleus.persistence.clinical.Sex;
import health.soleus.persistence.clinical.Stated;
import health.soleus.persistence.clinical.SurgeryView;
import health.soleus.persistence.clinical.Symptom;
import health.soleus.persistence.clinical.Treatment;
import health.soleus.persistence.clinical.TreatmentKind;
import health.soleus.persistence.clinical.TreatmentResult;
import health.soleus.persistence.clinical.Wishes;
import health.soleus.persistence.patient.ContactDetails;
import health.soleus.persistence.patient.ContactNeed;
import health.soleus.persistence.patient.PersonName;
import health.soleus.persistence.referral.ReferralContent;
import health.soleus.persistence.type.EmailAddress;
import health.soleus.persistence.type.MobileNumber;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every answer on the form arrives in the referral, as the GP gave it and in its own place. */
class EveryAnswerTest {
  private static final ReferralContent EVERYTHING =
      ReadContent.of(FilledForm.everything().answers()).orElseThrow();
  private static final SafetyFacts FACTS = EVERYTHING.facts();

  @Test
  void the_problem_is_read() {
    assertEquals(
        new AchillesProblem(
            Laterality.BOTH,
            Laterality.RIGHT,
            YearMonth.of(2024, 2),
            Diagnosis.INSERTIONAL,
            Set.of(Symptom.STIFFNESS, Symptom.SWELLING),
            Map.of(
                Activity.WALKING, Stated.YES,
                Activity.RUNNING, Stated.NO,
                Activity.DAILY_ACTIVITIES, Stated.NO),
            List.of(
                new Treatment(
                    TreatmentKind.INJECTION,
                    "",
                    TreatmentResult.BENEFIT_DID_NOT_LAST,
                    YearMonth.of(2026, 5)),
                new Treatment(
                    TreatmentKind.OTHER, "Shockwave", TreatmentResult.STILL_HAVING_IT, null)),
            Stated.YES,
            "Running"),
        EVERYTHING.problem());
  }

  @Test
  void the_wishes_and_the_free_words_are_read() {
    assertEquals(
        new Wishes(SurgeryView.NOT_SUITABLE, Agreement.BEST_INTEREST, "Agreed with the family"),
        EVERYTHING.wishes());
    assertEquals("Cannot work", EVERYTHING.urgencyReason());
    assertEquals("Works nights", EVERYTHING.anythingElse());
    assertEquals(new GoingHome(Stated.NO, Stated.YES, Stated.NO), FACTS.goingHome());
    assertEquals(Pregnancy.NOT_ABLE, FACTS.pregnancy());
  }

  @Test
  void the_medicines_are_read_with_dose_name_and_times() {
    assertEquals(MedicinesSource.LIST_PASTED, FACTS.medicinesSource());
    assertEquals("Apixaban 5mg. Warfarin.", FACTS.medicinesList());
    assertEquals(
        List.of(
            new Medicine(NamedMedicine.APIXABAN, "apixaban", "5mg twice a day", null, null),
            new Medicine(NamedMedicine.WARFARIN, "warfarin", "3mg at night", null, null),
            new Medicine(
                NamedMedicine.ANOTHER_BLOOD_THINNER, "Acenocoumarol", "not known", null, null),
            new Medicine(NamedMedicine.METFORMIN, "metformin", "", 2, null),
            new Medicine(NamedMedicine.SULFONYLUREA, "Gliclazide", "", null, null),
            new Medicine(NamedMedicine.INSULIN, "Lantus", "", null, InsulinKind.LONG_ACTING)),
        FACTS.medicines());
    assertEquals(Stated.NOT_KNOWN, FACTS.of(NamedMedicine.ASPIRIN));
    assertEquals(Stated.NO, FACTS.of(NamedMedicine.NSAID));
  }

  @Test
  void the_reasons_for_blood_thinners_are_read_without_what_was_unticked_again() {
    assertEquals(
        new BloodThinnerFacts(
            Map.of(
                NamedMedicine.APIXABAN,
                Set.of(Indication.ATRIAL_FIBRILLATION),
                NamedMedicine.WARFARIN,
                Set.of(Indication.MECHANICAL_HEART_VALVE, Indication.CLOT_IN_LEG_OR_LUNG),
                NamedMedicine.ANOTHER_BLOOD_THINNER,
                Set.of(Indication.OTHER)),
            "CHA2DS2-VASc 4; valve: Mitral; Antiphospholipid",
            Map.of(
                RecentEvent.CLOT, Stated.YES,
                RecentEvent.STROKE_OR_TIA, Stated.NO,
                RecentEvent.HEART_ATTACK_OR_STENT, Stated.NO),
            Map.of(RecentEvent.CLOT, YearMonth.of(2026, 11))),
        FACTS.bloodThinners());
  }

  @Test
  void a_reason_of_a_medicine_that_is_not_taken_is_no_reason() {
    FilledForm form = FilledForm.everything().page("blood-thinners", "taken=NONE");
    assertEquals(
        BloodThinnerFacts.notAsked(),
        ReadContent.of(form.answers()).orElseThrow().facts().bloodThinners());
  }

  @Test
  void the_allergies_are_read_and_only_the_dye_has_a_grade() {
    assertEquals(
        List.of(
            new Allergy(Allergen.XRAY_DYE, "Iohexol, 2019", ReactionGrade.MODERATE),
            new Allergy(Allergen.ANTIBIOTIC, "Penicillin, Rash", null),
            new Allergy(Allergen.LATEX, "", null),
            new Allergy(Allergen.SOMETHING_ELSE, "Plasters", null)),
        FACTS.allergies());
    assertEquals(Stated.NO, FACTS.of(Allergen.GELATIN_OR_BEADS));
    FilledForm ungraded = FilledForm.everything().page("allergies", "items=XRAY_DYE");
    assertEquals(
        List.of(new Allergy(Allergen.XRAY_DYE, "", ReactionGrade.NOT_KNOWN)),
        ReadContent.of(ungraded.answers()).orElseThrow().facts().allergies());
  }

  @Test
  void the_conditions_of_both_lists_are_read() {
    assertEquals(Stated.YES, FACTS.of(Condition.NERVE_DAMAGE));
    assertEquals(Stated.NOT_KNOWN, FACTS.of(Condition.PLANTAR_FASCIITIS));
    assertEquals(Stated.YES, FACTS.of(Condition.LIVER_DISEASE));
    assertEquals(Stated.YES, FACTS.of(Condition.DIABETES));
    assertEquals(Stated.NO, FACTS.of(Condition.KIDNEY_DISEASE));
  }

  @Test
  void the_blood_results_are_read_and_above_ninety_counts_as_ninety() {
    assertEquals(
        new BloodResults(
            new KidneyResult(90, LocalDate.of(2027, 2, 26)),
            210,
            88,
            new BigDecimal("81.5"),
            new BigDecimal("2.6"),
            LocalDate.of(2027, 2, 20),
            new BigDecimal("2.5"),
            Sex.FEMALE),
        FACTS.blood());
  }

  @Test
  void a_kidney_result_of_three_numbers_is_read_and_a_longer_one_is_none() {
    assertEquals(120, egfr("120"));
    assertEquals(0, egfr("1200"));
    assertEquals(0, egfr("none"));
  }

  private static int egfr(String typed) {
    return ReadFacts.egfr(
        FilledForm.amina().page("blood-results", "egfr=" + typed).answers().page("blood-results"));
  }

  @Test
  void an_insulin_whose_kind_is_not_said_is_of_no_known_kind() {
    FilledForm form =
        FilledForm.amina().page("other-medicines", "taken=INSULIN", "name-INSULIN=Lantus");
    assertEquals(
        List.of(new Medicine(NamedMedicine.INSULIN, "Lantus", "", null, InsulinKind.NOT_KNOWN)),
        ReadContent.of(form.answers()).orElseThrow().facts().medicines());
  }

  @Test
  void where_the_medicines_come_from_is_read() {
    assertEquals(MedicinesSource.NONE, source("instead=NONE"));
    assertEquals(MedicinesSource.TICKED_BY_HAND, source("instead=BY_HAND"));
    assertEquals(MedicinesSource.LIST_PASTED, source("list=Aspirin", "instead=NONE"));
    assertEquals(MedicinesSource.NOT_ASKED, source());
  }

  private static MedicinesSource source(String... fields) {
    return ReadFacts.facts(FilledForm.amina().page("medicines-list", fields).answers())
        .medicinesSource();
  }

  @Test
  void whether_treatments_were_tried_is_read() {
    assertEquals(Stated.NO, tried("tried=NONE"));
    assertEquals(Stated.NOT_KNOWN, tried("tried=NOT_KNOWN"));
    assertEquals(Stated.YES, tried("tried=INJECTION"));
    assertEquals(Stated.NOT_ASKED, tried());
  }

  private static Stated tried(String... fields) {
    return ReadContent.of(FilledForm.amina().page("treatments", fields).answers())
        .orElseThrow()
        .problem()
        .treatmentsStated();
  }

  @Test
  void the_way_to_reach_the_patient_is_read() {
    assertEquals(
        new ContactDetails(
            MobileNumber.parse("07700 900418").orElseThrow(),
            "020 7946 0123",
            EmailAddress.parse("idris@example.org").orElseThrow(),
            "2 Mill Lane, Leeds\nLS1 4AP",
            true,
            Set.of(ContactNeed.INTERPRETER, ContactNeed.SUPPORT_PERSON, ContactNeed.SOMETHING_ELSE),
            "Language: Welsh. Carer or support person: Sam 020 7946 0124."
                + " Other help: Ground floor"),
        ReadPatient.contact(FilledForm.everything().answers(), FilledForm.NEW_PATIENT));
    FilledForm unknown = FilledForm.amina().page("support", "needs=NOT_KNOWN");
    assertEquals(
        "The GP does not know what help is needed",
        ReadPatient.contact(unknown.answers(), FilledForm.NEW_PATIENT).needsDetail());
  }

  @Test
  void a_known_patients_details_hold_until_the_gp_says_that_they_changed() {
    ContactDetails known =
        new ContactDetails(
            null, "020 7946 0999", null, "Old address", false, Set.of(ContactNeed.BRAILLE), "");
    Situation situation =
        new Situation(
            FilledForm.TODAY,
            new KnownPatient(new PersonName("Idris", "Old"), LocalDate.of(1950, 1, 2), known));
    FilledForm same = FilledForm.everything().page("confirm", "right=YES");
    assertEquals(known, ReadPatient.contact(same.answers(), situation));
    assertEquals(
        Optional.of(new PersonName("Idris", "Old")), ReadPatient.name(same.answers(), situation));
    assertEquals(LocalDate.of(1950, 1, 2), ReadPatient.bornOn(same.answers(), situation));
    FilledForm changed = FilledForm.everything().page("confirm", "right=CHANGED");
    assertEquals(
        ReadPatient.contact(changed.answers(), FilledForm.NEW_PATIENT),
        ReadPatient.contact(changed.answers(), situation));
    assertEquals(
        Optional.of(new PersonName("Amina", "O’Dwyer")),
        ReadPatient.name(changed.answers(), situation));
    assertEquals(LocalDate.of(1962, 3, 27), ReadPatient.bornOn(changed.answers(), situation));
    FilledForm contactOnly = FilledForm.amina().page("confirm", "right=CHANGED");
    contactOnly.without("support").without("name");
    ContactDetails newer = ReadPatient.contact(contactOnly.answers(), situation);
    assertEquals(MobileNumber.parse("07700 900417").orElseThrow(), newer.mobile());
    assertEquals(Set.of(ContactNeed.BRAILLE), newer.needs());
  }

  /** Every page that can be asked again; the reasons belong to the blood thinners they explain. */
  static List<Set<String>> pages() {
    return ReferralForm.QUESTIONS.stream()
        .filter(question -> question.section() != Section.PATIENT)
        .map(Question::id)
        .filter(id -> !id.equals("blood-thinner-reason"))
        .map(id -> id.equals("blood-thinners") ? Set.of(id, "blood-thinner-reason") : Set.of(id))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void a_page_that_is_asked_again_changes_what_it_says_and_nothing_else(Set<String> asked) {
    ReferralContent amina = ReadContent.of(FilledForm.amina().answers()).orElseThrow();
    assertEquals(mixed(FilledForm.amina(), asked), ReadContent.with(amina, asked, EVERYTHING));
    assertNotEquals(amina, ReadContent.with(amina, asked, EVERYTHING), asked::toString);
  }

  @Test
  void the_reasons_are_asked_again_without_the_blood_thinners_themselves() {
    FilledForm other =
        FilledForm.everything()
            .page("blood-thinner-reason", "why-APIXABAN=STROKE_OR_TIA", "recent=NONE", "inr=3.1");
    ReferralContent record = ReadContent.of(other.answers()).orElseThrow();
    assertNotEquals(EVERYTHING, record);
    assertEquals(EVERYTHING, ReadContent.with(record, Set.of("blood-thinner-reason"), EVERYTHING));
  }

  private static ReferralContent mixed(FilledForm record, Set<String> asked) {
    FilledForm everything = FilledForm.everything();
    for (String page : new LinkedHashSet<>(asked)) {
      record.pages().put(page, everything.pages().get(page));
    }
    return ReadContent.of(record.answers()).orElseThrow();
  }
}
