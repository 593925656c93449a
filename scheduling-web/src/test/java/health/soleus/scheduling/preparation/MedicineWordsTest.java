package health.soleus.scheduling.preparation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import health.soleus.persistence.clinical.NamedMedicine;
import health.soleus.persistence.preparation.InstructionRule;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each name that may stand in a list, and the medicine of the form that it means (H5). */
class MedicineWordsTest {
  private final MedicineWords words =
      new MedicineWords(new RuleBook(Someone.RULES, PreparationProtocol.ruleIds()));

  @ParameterizedTest
  @CsvSource({
    "Eliquis 5mg, APIXABAN",
    "rivaroxaban, RIVAROXABAN",
    "Xarelto 20mg, RIVAROXABAN",
    "Lixiana, EDOXABAN",
    "Pradaxa 110mg, DABIGATRAN",
    "Marevan 3mg, WARFARIN",
    "heparin, HEPARIN_INJECTIONS",
    "Fragmin, HEPARIN_INJECTIONS",
    "tinzaparin, HEPARIN_INJECTIONS",
    "aspirin 75mg, ASPIRIN",
    "Plavix, CLOPIDOGREL",
    "Efient, PRASUGREL",
    "Brilique, TICAGRELOR",
    "Persantin, DIPYRIDAMOLE",
    "Glucophage, METFORMIN",
    "Forxiga 10mg, SGLT2_INHIBITOR",
    "sotagliflozin, SGLT2_INHIBITOR",
    "gliclazide, SULFONYLUREA",
    "Amaryl, SULFONYLUREA",
    "insulin, INSULIN",
    "Toujeo, INSULIN",
    "NovoMix, INSULIN",
    "Ozempic, GLP1_OR_GIP",
    "ibuprofen, NSAID",
    "naproxen, NSAID",
    "etoricoxib, NSAID",
    "levofloxacin, FLUOROQUINOLONE",
  })
  void a_name_means_its_own_medicine_and_leaves_nothing_unexplained(
      String line, NamedMedicine medicine) {
    assertEquals(Set.of(medicine), words.read(line).onTheForm());
    assertEquals(Set.of(), words.read(line).unexplained());
    assertEquals(Set.of(line.split(" ", -1)[0].toLowerCase(Locale.UK)), words.read(line).names());
  }

  @Test
  void every_medicine_known_to_need_no_change_explains_its_line_and_is_none_of_the_form() {
    List<String> known =
        new RuleBook(Someone.RULES, PreparationProtocol.ruleIds())
            .require("VITALS")
            .list("noChange");
    assertFalse(known.isEmpty());
    for (String name : known) {
      MedicineWords.Line line = words.read(name + " 5mg twice daily");
      assertEquals(Set.of(), line.onTheForm(), name);
      assertEquals(Set.of(), line.names(), name);
      assertEquals(Set.of(), line.unexplained(), name);
    }
  }

  @Test
  void every_name_of_one_line_is_found() {
    MedicineWords.Line line = words.read("Eliquis, Humalog Mix and aspirin");
    assertEquals(
        Set.of(NamedMedicine.APIXABAN, NamedMedicine.INSULIN, NamedMedicine.ASPIRIN),
        line.onTheForm());
    assertEquals(Set.of("eliquis", "humalog mix", "aspirin"), line.names());
    assertEquals(Set.of(), line.unexplained());
  }

  @ParameterizedTest
  @ValueSource(strings = {"not", "stopped", "weekly", "apixban", "alternate"})
  void a_word_that_is_neither_a_name_nor_of_dosing_stays_unexplained(String word) {
    assertEquals(Set.of(word), words.read("amlodipine 5mg " + word).unexplained());
  }

  @Test
  void a_longer_name_is_read_before_a_shorter_one_inside_it() {
    List<String> longer =
        List.of(
            "insulin needles",
            "metformin diary",
            "aspirin free",
            "warfarin book",
            "heparin lock",
            "apixaban card",
            "clopidogrel card",
            "edoxaban card",
            "plavix card",
            "ibuprofen gel");
    List<InstructionRule> rules =
        Someone.RULES.stream()
            .map(rule -> rule.id().equals("VITALS") ? knowing(rule, longer) : rule)
            .toList();
    MedicineWords more = new MedicineWords(new RuleBook(rules, PreparationProtocol.ruleIds()));
    for (String name : longer) {
      assertEquals(Set.of(), more.read(name).onTheForm(), name);
    }
  }

  private static InstructionRule knowing(InstructionRule rule, List<String> names) {
    Map<String, String> parameters = new HashMap<>(rule.parameters());
    parameters.merge("noChange", String.join(", ", names), (known, more) -> known + ", " + more);
    return new InstructionRule(
        rule.id(),
        rule.version(),
        rule.status(),
        parameters,
        rule.email(),
        rule.sms(),
        rule.signOff(),
        rule.sources(),
        rule.approvedBy(),
        rule.approvedOn(),
        rule.reviewOn());
  }
}
