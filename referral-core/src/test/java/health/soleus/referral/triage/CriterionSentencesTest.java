package health.soleus.referral.triage;

import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.persistence.clinical.Activity;
import health.soleus.persistence.clinical.Agreement;
import health.soleus.persistence.clinical.Allergen;
import health.soleus.persistence.clinical.BloodResults;
import health.soleus.persistence.clinical.Condition;
import health.soleus.persistence.clinical.Diagnosis;
import health.soleus.persistence.clinical.GoingHome;
import health.soleus.persistence.clinical.Indication;
import health.soleus.persistence.clinical.Laterality;
import health.soleus.persistence.clinical.MedicinesSource;
import health.soleus.persistence.clinical.NamedMedicine;
import health.soleus.persistence.clinical.Pregnancy;
import health.soleus.persistence.clinical.ReactionGrade;
import health.soleus.persistence.clinical.Stated;
import health.soleus.persistence.clinical.SurgeryView;
import health.soleus.persistence.clinical.TreatmentKind;
import health.soleus.persistence.clinical.TreatmentResult;
import health.soleus.persistence.clinical.Wishes;
import health.soleus.persistence.referral.TriageAssessment;
import health.soleus.persistence.referral.TriageCriterion;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of the service with every answer it can meet, and the sentence that a GP reads. */
@DisplayName("Each criterion's sentence")
class CriterionSentencesTest {
  private static final LocalDate TODAY = LocalDate.of(2027, 3, 15);
  private static final LocalDate BORN = LocalDate.of(1966, 5, 2);
  private static final String MET = "MET";
  private static final String NOT_MET = "NOT_MET";
  private static final String ASK = "NEEDS_INFORMATION";
  private static final String PLAN = "PLAN";

  static Stream<Arguments> problemRows() {
    return Stream.of(
        row("ER-1", s -> {}, MET, "Pain for 12 months. The service asks for 3 months or more."),
        row(
            "ER-1",
            s -> s.onset = YearMonth.of(2026, 12),
            MET,
            "Pain for 3 months. The service asks for 3 months or more."),
        row(
            "ER-1",
            s -> s.onset = YearMonth.of(2027, 1),
            NOT_MET,
            "Pain for 2 months. The service asks for 3. A consultant decides."),
        row("ER-1", s -> s.onset = null, ASK, "We need the month the pain started."),
        row("ER-2", s -> {}, MET, "Physiotherapy gave no lasting benefit."),
        row(
            "ER-2",
            s ->
                s.treatments =
                    List.of(
                        StatedReferral.treatment(
                            TreatmentKind.PHYSIOTHERAPY, TreatmentResult.BENEFIT_DID_NOT_LAST),
                        StatedReferral.treatment(
                            TreatmentKind.INJECTION, TreatmentResult.NO_BENEFIT)),
            MET,
            "Physiotherapy and an injection gave no lasting benefit."),
        row(
            "ER-2",
            s -> {
              s.treatments = List.of();
              s.treatmentsStated = Stated.NO;
            },
            NOT_MET,
            "No treatment has failed yet. The service may ask for this first."),
        row(
            "ER-2",
            s ->
                s.treatments =
                    List.of(
                        StatedReferral.treatment(
                            TreatmentKind.PHYSIOTHERAPY, TreatmentResult.STILL_HAVING_IT)),
            NOT_MET,
            "No treatment has failed yet. The service may ask for this first."),
        row(
            "ER-2",
            s ->
                s.treatments =
                    List.of(
                        StatedReferral.treatment(
                            TreatmentKind.PHYSIOTHERAPY, TreatmentResult.NOT_KNOWN)),
            ASK,
            "We need to know what was tried and what happened."),
        row(
            "ER-2",
            s -> {
              s.treatments = List.of();
              s.treatmentsStated = Stated.NOT_KNOWN;
            },
            ASK,
            "We need to know what was tried and what happened."),
        row("ER-3", s -> {}, MET, "Pain limits walking."),
        row(
            "ER-3",
            s -> {
              s.limits.put(Activity.RUNNING, Stated.YES);
              s.limits.put(Activity.DAILY_ACTIVITIES, Stated.YES);
            },
            MET,
            "Pain limits walking, running and daily activities."),
        row(
            "ER-3",
            s -> s.limits.put(Activity.WALKING, Stated.NO),
            NOT_MET,
            "Pain does not limit walking, running or daily activities."),
        row(
            "ER-3",
            s -> {
              s.limits.put(Activity.WALKING, Stated.NO);
              s.limits.remove(Activity.RUNNING);
            },
            ASK,
            "We need to know what the pain limits."),
        row("ER-4", s -> {}, MET, "Achilles tendinopathy, left leg."),
        row("ER-4", s -> s.side = Laterality.BOTH, MET, "Achilles tendinopathy, both legs."),
        row("ER-4", s -> s.diagnosis = Diagnosis.NOT_CERTAIN, ASK, "The diagnosis is not certain."),
        row("ER-5", s -> {}, MET, "60 years. The service asks for 18 or over."),
        row(
            "ER-6",
            s -> {},
            MET,
            "The patient agrees to this referral and knows the treatment is new."),
        row(
            "ER-6",
            s -> s.wishes = new Wishes(SurgeryView.NOT_KNOWN, Agreement.BEST_INTEREST, "Note"),
            MET,
            "The patient cannot decide. The referral has a best-interest note."),
        row(
            "ER-6",
            s -> s.wishes = new Wishes(SurgeryView.NOT_KNOWN, Agreement.BEST_INTEREST, " "),
            ASK,
            "We need the patient's agreement or a best-interest note."),
        row(
            "ER-6",
            s -> s.wishes = new Wishes(SurgeryView.NOT_KNOWN, Agreement.NOT_YET, ""),
            ASK,
            "We need the patient's agreement or a best-interest note."));
  }

  static Stream<Arguments> medicineRows() {
    return Stream.of(
        row(
            "ER-X1",
            s -> s.takes(NamedMedicine.APIXABAN, Indication.ATRIAL_FIBRILLATION),
            PLAN,
            "Takes apixaban for atrial fibrillation. Do not stop it."),
        row(
            "ER-X1",
            s -> s.takes(NamedMedicine.ASPIRIN, Indication.NOT_KNOWN),
            ASK,
            "We need to know why the patient takes aspirin."),
        row(
            "ER-X1",
            s -> s.asked.put(NamedMedicine.WARFARIN, Stated.NOT_KNOWN),
            ASK,
            "We need to know which blood thinners the patient takes."),
        row(
            "ER-X1",
            s -> s.has(Condition.LIVER_DISEASE, Stated.YES),
            PLAN,
            "Liver disease. A consultant decides."),
        row(
            "ER-X1",
            s -> s.blood = new BloodResults(s.blood.kidney(), 49, null, null, null, null, null),
            PLAN,
            "Platelets are 49. A consultant decides."),
        row(
            "ER-R3",
            s -> s.takes(NamedMedicine.FLUOROQUINOLONE),
            PLAN,
            "Had a -floxacin antibiotic recently. It can harm tendons. A consultant decides."),
        row(
            "ER-R3",
            s -> s.asked.remove(NamedMedicine.FLUOROQUINOLONE),
            ASK,
            "We need to know if the patient had a -floxacin antibiotic in the last 3 months."),
        row(
            "DM-1a",
            s -> s.takes(NamedMedicine.METFORMIN).egfr(60),
            PLAN,
            "Takes metformin. The plan depends on the eGFR result."),
        row(
            "DM-1b",
            s -> s.takes(NamedMedicine.METFORMIN).egfr(59),
            PLAN,
            "Takes metformin. The plan depends on the eGFR result."),
        row(
            "DM-4",
            s -> s.takes(NamedMedicine.INSULIN),
            PLAN,
            "Takes insulin. The diabetes team makes the plan."),
        row(
            "DM-1",
            s -> s.asked.put(NamedMedicine.INSULIN, Stated.NOT_KNOWN),
            ASK,
            "We need to know if the patient takes insulin."),
        row(
            "VITALS",
            s -> s.source = MedicinesSource.NOT_ASKED,
            ASK,
            "We need the list of the patient's medicines."));
  }

  static Stream<Arguments> safetyRows() {
    return Stream.of(
        row("ER-X2", s -> s.egfr(44), PLAN, "eGFR is 44. A consultant decides about X-ray dye."),
        row(
            "ER-X2",
            s -> s.blood = BloodResults.none(),
            ASK,
            "There is no eGFR result. The consultant needs one to plan the X-ray dye."),
        row(
            "ER-X3",
            s -> s.allergicTo(Allergen.XRAY_DYE, "iohexol", ReactionGrade.SEVERE),
            PLAN,
            "A severe reaction to X-ray dye. A consultant reviews this before any date."),
        row(
            "ER-X3",
            s -> s.allergicTo(Allergen.XRAY_DYE, "", ReactionGrade.NOT_KNOWN),
            ASK,
            "We need to know what happened after X-ray dye."),
        row(
            "ER-X3",
            s -> s.allergens.remove(Allergen.XRAY_DYE),
            ASK,
            "We need to know if the patient reacted to X-ray dye."),
        row(
            "ER-X4",
            s -> s.allergicTo(Allergen.ANTIBIOTIC, "penicillin", null),
            PLAN,
            "Allergy to an antibiotic (penicillin). The consultant chooses the particles."),
        row(
            "ER-X4",
            s -> s.allergicTo(Allergen.LATEX, "", null),
            PLAN,
            "Allergy to latex. A consultant decides."),
        row(
            "ER-X4",
            s -> s.allergicTo(Allergen.OBJECTS_TO_PIG_PRODUCTS, "", null),
            PLAN,
            "Does not want anything made from pigs. The consultant chooses the particles."),
        row(
            "ER-X4",
            s -> s.allergens.put(Allergen.GELATIN_OR_BEADS, Stated.NOT_KNOWN),
            ASK,
            "We need to know about gelatin or beads."),
        row(
            "ER-X5",
            s -> s.pregnancy = Pregnancy.POSSIBLY,
            PLAN,
            "Could be pregnant. No date is booked until this is clear."),
        row(
            "ER-X5",
            s -> s.pregnancy = Pregnancy.YES,
            PLAN,
            "Is pregnant. No date is booked until a consultant has decided."),
        row(
            "ER-X5",
            s -> s.pregnancy = Pregnancy.NOT_KNOWN,
            ASK,
            "We need to know if the patient could be pregnant."),
        row(
            "ER-X6",
            s -> s.has(Condition.SLEEP_APNOEA, Stated.YES),
            PLAN,
            "Sleep apnoea, CPAP, or STOP-Bang 5 or more. The sedation team will review this."),
        row(
            "ER-X6",
            s -> s.has(Condition.FRAILTY, Stated.NOT_KNOWN),
            ASK,
            "We need an answer to “Frailty”."),
        row(
            "ER-X7",
            s -> s.has(Condition.CANNOT_LIE_FLAT, Stated.YES),
            PLAN,
            "Cannot lie flat for 4 hours. A consultant decides."),
        row(
            "ER-X7",
            s -> s.has(Condition.CANNOT_LIE_FLAT, Stated.NOT_ASKED),
            ASK,
            "We need to know if the patient can lie flat for 4 hours."),
        row(
            "ER-X8",
            s -> s.has(Condition.ARTERY_DISEASE, Stated.YES),
            PLAN,
            "Artery disease, abnormal ABPI, or no foot pulses felt. A consultant reviews the"
                + " blood flow first."),
        row(
            "ER-X8",
            s -> s.has(Condition.ARTERY_DISEASE, Stated.NOT_KNOWN),
            ASK,
            "You answered ‘I do not know’ about foot pulses and artery disease."),
        row(
            "ER-X9",
            s -> s.has(Condition.NERVE_DAMAGE, Stated.YES),
            PLAN,
            "Nerve damage or numbness. A consultant reviews the blood flow first."),
        row(
            "ER-X10",
            s -> s.has(Condition.INFLAMMATORY_ARTHRITIS_OR_GOUT, Stated.YES),
            PLAN,
            "Inflammatory arthritis or gout. A consultant decides."),
        row(
            "ER-X11",
            s -> s.home = s.home.withAdult(Stated.NO),
            NOT_MET,
            "Nobody can stay overnight yet. The day unit will call the patient to find a way."),
        row(
            "ER-X11",
            s -> s.home = s.home.withAdult(Stated.NOT_KNOWN),
            ASK,
            "We need to know if an adult can stay overnight."),
        row(
            "ER-X11",
            s -> s.home = new GoingHome(Stated.YES, Stated.YES, Stated.NO),
            NOT_MET,
            "Lives alone. The day unit will plan this with the patient."),
        row(
            "ER-X11",
            s -> s.home = new GoingHome(Stated.YES, Stated.NO, Stated.YES),
            NOT_MET,
            "Has a long journey home. The day unit will plan this with the patient."),
        row(
            "ER-X11",
            s -> s.home = new GoingHome(Stated.YES, Stated.NOT_KNOWN, Stated.NO),
            ASK,
            "We need to know if the patient lives alone or has a long journey home."),
        row(
            "ER-X11",
            s -> s.home = new GoingHome(Stated.YES, Stated.NO, Stated.NOT_ASKED),
            ASK,
            "We need to know if the patient lives alone or has a long journey home."));
  }

  @ParameterizedTest(name = "{0} {2}: {3}")
  @MethodSource({"problemRows", "medicineRows", "safetyRows"})
  void givesEachRuleItsSentence(
      String rule, Consumer<StatedReferral> change, String result, String sentence) {
    StatedReferral stated = StatedReferral.plainlyMet();
    change.accept(stated);
    TriageAssessment assessment = TriageProtocol.assess(stated.content(), BORN, TODAY);
    assertTrue(
        assessment.criteria().stream()
            .anyMatch(
                c ->
                    c.rule().equals(rule)
                        && shown(c).equals(result)
                        && c.sentence().equals(sentence)),
        () -> "found " + assessment.criteria());
  }

  private static String shown(TriageCriterion criterion) {
    return criterion.needsPlan() ? PLAN : criterion.result().name();
  }

  private static Arguments row(
      String rule, Consumer<StatedReferral> change, String result, String sentence) {
    return Arguments.of(rule, change, result, sentence);
  }
}
