package health.soleus.scheduling.preparation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.persistence.clinical.Allergen;
import health.soleus.persistence.clinical.Allergy;
import health.soleus.persistence.clinical.Condition;
import health.soleus.persistence.clinical.NamedMedicine;
import health.soleus.persistence.clinical.Pregnancy;
import health.soleus.persistence.clinical.ReactionGrade;
import health.soleus.persistence.clinical.Stated;
import health.soleus.persistence.preparation.GateKind;
import health.soleus.persistence.preparation.PlanGate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReviewRulesTest {
  @Test
  void h14_every_reaction_to_the_dye_is_reviewed_and_a_worse_one_again() {
    for (ReactionGrade grade : ReactionGrade.values()) {
      Someone patient = Someone.healthy().reactingToDye(grade);
      assertTrue(patient.isHeldBy("CON-1", GateKind.NAMED_REVIEW), grade.name());
      patient.reviewed("CON-1", patient.gates("CON-1").get(0).subject());
      assertFalse(patient.plan().isProvisional(), grade.name());
    }
    Someone worse = Someone.healthy().reactingToDye(ReactionGrade.MODERATE);
    worse.reviewed("CON-1", worse.gates("CON-1").get(0).subject());
    assertTrue(worse.reactingToDye(ReactionGrade.SEVERE).isHeldBy("CON-1", GateKind.NAMED_REVIEW));
    assertTrue(
        Someone.healthy()
            .with(Allergen.XRAY_DYE, Stated.YES)
            .isHeldBy("CON-1", GateKind.NAMED_REVIEW));
  }

  @Test
  void h14_unknown_differs_from_none_for_every_allergen() {
    for (Allergen allergen : Allergen.values()) {
      String rule = allergen == Allergen.XRAY_DYE ? "CON-1" : "ALL-1";
      for (Stated missing : new Stated[] {Stated.NOT_ASKED, Stated.NOT_KNOWN}) {
        assertTrue(
            Someone.healthy().with(allergen, missing).isHeldBy(rule, GateKind.ANSWER),
            allergen.name());
      }
      assertTrue(
          Someone.healthy().with(allergen, Stated.YES).isHeldBy(rule, GateKind.NAMED_REVIEW),
          allergen.name());
    }
    assertTrue(Someone.healthy().gates("ALL-1").isEmpty());
  }

  @Test
  void a_reviewed_allergy_is_named_to_the_patient() {
    Someone patient =
        Someone.healthy()
            .with(Allergen.GELATIN_OR_BEADS, Stated.YES)
            .reviewed("ALL-1", "gelatin or beads");
    assertTrue(patient.step("ALL-1").text().startsWith("Some beads are made with pork gelatin."));
    patient.with(Allergen.LATEX, Stated.YES);
    assertFalse(patient.hasStep("ALL-1"));
  }

  @Test
  void what_makes_sedation_riskier_is_reviewed() {
    Map<Condition, String> rules =
        Map.of(
            Condition.SLEEP_APNOEA, "OSA-1",
            Condition.SERIOUS_LIMITING_ILLNESS, "ASA-1",
            Condition.FRAILTY, "ASA-1",
            Condition.DIFFICULT_AIRWAY, "ASA-1",
            Condition.OXYGEN_AT_HOME, "ASA-1",
            Condition.CANNOT_LIE_FLAT, "LIE-1",
            Condition.INFECTION_OR_RECENT_ANTIBIOTICS, "INF-1");
    rules.forEach(
        (condition, rule) -> {
          assertTrue(
              Someone.healthy().with(condition, Stated.YES).isHeldBy(rule, GateKind.NAMED_REVIEW),
              rule);
          for (Stated missing : new Stated[] {Stated.NOT_ASKED, Stated.NOT_KNOWN}) {
            assertTrue(
                Someone.healthy().with(condition, missing).isHeldBy(rule, GateKind.ANSWER), rule);
          }
          Someone reviewed = Someone.healthy().with(condition, Stated.YES);
          reviewed.reviewed(rule, reviewed.gates(rule).get(0).subject());
          assertFalse(reviewed.plan().isProvisional(), rule);
        });
  }

  @Test
  void the_sleep_machine_comes_along_after_review() {
    Someone patient = Someone.healthy().with(Condition.SLEEP_APNOEA, Stated.YES);
    assertFalse(patient.hasStep("OSA-1"));
    patient.reviewed("OSA-1", patient.gates("OSA-1").get(0).subject());
    assertEquals("Bring your sleep machine (CPAP) with you.", patient.step("OSA-1").text());
  }

  @Test
  void pregnancy_is_asked_from_12_to_55_and_only_no_lets_go() {
    for (Pregnancy open :
        new Pregnancy[] {
          Pregnancy.YES, Pregnancy.POSSIBLY, Pregnancy.NOT_KNOWN, Pregnancy.NOT_ASKED
        }) {
      assertTrue(Someone.healthy().with(open).plan().holdsTexts(), open.name());
      assertTrue(Someone.healthy().aged(12).with(open).plan().holdsTexts());
      assertTrue(Someone.healthy().aged(55).with(open).plan().holdsTexts());
    }
    assertTrue(
        Someone.healthy()
            .with(Pregnancy.NO)
            .step("PREG-1")
            .text()
            .startsWith("X-rays can harm an unborn baby."));
    assertFalse(Someone.healthy().with(Pregnancy.NOT_ABLE).hasStep("PREG-1"));
  }

  @Test
  void an_answer_of_yes_is_not_covered_by_a_review_of_possibly() {
    Someone patient = Someone.healthy().with(Pregnancy.POSSIBLY);
    patient.reviewed("PREG-1", patient.gates("PREG-1").get(0).subject());
    assertFalse(patient.plan().isProvisional());
    assertTrue(patient.with(Pregnancy.YES).plan().holdsTexts());
  }

  @Test
  void everybody_is_asked_about_infection_and_told_what_to_bring() {
    assertEquals("2027-04-06", String.valueOf(Someone.healthy().step("INF-1").day()));
    assertEquals("2027-04-07", String.valueOf(Someone.healthy().step("BRING-1").day()));
    assertTrue(Someone.healthy().step("LIE-1").text().contains("lie flat for up to 4 hours"));
  }

  @Test
  void a_floxacin_antibiotic_is_reviewed() {
    assertTrue(
        Someone.healthy()
            .taking(NamedMedicine.FLUOROQUINOLONE)
            .isHeldBy("INF-1", GateKind.NAMED_REVIEW));
  }

  @Test
  void a_painkiller_most_days_is_asked_about() {
    Someone patient = Someone.healthy().taking(NamedMedicine.NSAID);
    assertEquals(
        "Ask us before you take ibuprofen or naproxen in the week before your visit.",
        patient.step("NSAID-1").text());
    assertFalse(patient.plan().isProvisional());
  }

  @Test
  void a_stated_fact_that_no_rule_names_holds_the_booking() {
    for (Condition condition :
        new Condition[] {
          Condition.ARTERY_DISEASE,
          Condition.NERVE_DAMAGE,
          Condition.FOOT_ULCER_OR_DIABETIC_FOOT,
          Condition.INFLAMMATORY_ARTHRITIS_OR_GOUT,
          Condition.CANCER_NEAR_ANKLE,
          Condition.TORN_ACHILLES_OR_SURGERY
        }) {
      assertTrue(
          Someone.healthy().with(condition, Stated.YES).isHeldBy("OTHER", GateKind.NAMED_REVIEW));
      assertTrue(
          Someone.healthy().with(condition, Stated.NOT_ASKED).isHeldBy("OTHER", GateKind.ANSWER));
    }
    assertFalse(
        Someone.healthy().with(Condition.PLANTAR_FASCIITIS, Stated.YES).plan().isProvisional());
  }

  @Test
  void the_line_about_beads_waits_for_every_question_about_allergies() {
    Someone patient =
        Someone.healthy()
            .with(Allergen.GELATIN_OR_BEADS, Stated.YES)
            .with(Allergen.LATEX, Stated.NOT_ASKED)
            .reviewed("ALL-1", "gelatin or beads");
    assertFalse(patient.hasStep("ALL-1"));
    assertTrue(patient.reviewed("ALL-1", "latex").hasStep("ALL-1"));
    Someone other =
        Someone.healthy()
            .with(Allergen.ANTIBIOTIC, Stated.YES)
            .with(Allergen.LATEX, Stated.YES)
            .reviewed("ALL-1", "latex");
    assertFalse(other.hasStep("ALL-1"));
  }

  @Test
  void h14_the_grade_is_that_of_the_dye_and_of_no_other_allergy() {
    Someone patient = Someone.healthy();
    patient.with(
        patient
            .facts()
            .with(
                Allergen.LATEX, Stated.YES, new Allergy(Allergen.LATEX, "", ReactionGrade.SEVERE)));
    assertEquals(
        "X-ray dye, mild reaction",
        patient.reactingToDye(ReactionGrade.MILD).gates("CON-1").get(0).subject());
  }

  @Test
  void a_signature_for_a_medicine_is_no_review_of_anything_else() {
    Someone patient = Someone.healthy().with(Allergen.LATEX, Stated.YES).signed("ALL-1", "latex");
    assertTrue(patient.isHeldBy("ALL-1", GateKind.NAMED_REVIEW));
  }

  @Test
  void whoever_reviewed_is_named_for_each_review() {
    Someone patient =
        Someone.healthy()
            .with(Condition.FRAILTY, Stated.YES)
            .with(Condition.OXYGEN_AT_HOME, Stated.YES)
            .reviewed("ASA-1", "frailty")
            .reviewed("ASA-1", "oxygen at home");
    assertEquals(
        "Reviewed by Dr Okafor. Reviewed by Dr Okafor."
            + " Nothing open that makes sedation riskier.",
        patient.leftOut("ASA-1"));
  }

  @Test
  void h14_each_allergy_that_nobody_answered_is_asked_about_in_its_own_words() {
    Map<Allergen, String> questions =
        Map.of(
            Allergen.XRAY_DYE, "any reaction to X-ray dye?",
            Allergen.GELATIN_OR_BEADS, "any reaction to gelatin or beads?",
            Allergen.ANTIBIOTIC, "any reaction to an antibiotic?",
            Allergen.LATEX, "any reaction to latex?",
            Allergen.LOCAL_ANAESTHETIC, "any reaction to a local anaesthetic?",
            Allergen.SOMETHING_ELSE, "any other allergy?",
            Allergen.OBJECTS_TO_PIG_PRODUCTS, "objects to pig products?");
    assertEquals(Allergen.values().length, questions.size());
    questions.forEach(
        (allergen, question) ->
            assertEquals(
                List.of("Needs information: " + question),
                Someone.healthy().with(allergen, Stated.NOT_ASKED).plan().gates().stream()
                    .map(PlanGate::sentence)
                    .toList()));
  }
}
