package health.soleus.referral.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.persistence.clinical.Condition;
import health.soleus.persistence.clinical.NamedMedicine;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which blood results are asked of whom, and the blood thinners by which that is decided. */
class AskedOfSomeOnlyTest {
  private static final Set<NamedMedicine> LEAVE_BY_THE_KIDNEYS =
      EnumSet.of(
          NamedMedicine.APIXABAN,
          NamedMedicine.RIVAROXABAN,
          NamedMedicine.EDOXABAN,
          NamedMedicine.DABIGATRAN);

  private static final Set<NamedMedicine> MEASURED_BY_CLOTTING =
      EnumSet.of(NamedMedicine.WARFARIN, NamedMedicine.HEPARIN_INJECTIONS);

  private static Answers taking(NamedMedicine medicine) {
    return FilledForm.amina().page("blood-thinners", "taken=" + medicine).answers();
  }

  private static Answers having(Condition condition) {
    return FilledForm.amina().page("conditions", "items=" + condition).answers();
  }

  @ParameterizedTest
  @EnumSource(NamedMedicine.class)
  void the_creatinine_clearance_is_asked_with_what_leaves_by_the_kidneys(NamedMedicine medicine) {
    assertEquals(
        LEAVE_BY_THE_KIDNEYS.contains(medicine), ReferralForm.asksClearance(taking(medicine)));
  }

  @ParameterizedTest
  @EnumSource(NamedMedicine.class)
  void the_platelets_are_asked_with_warfarin_and_heparin(NamedMedicine medicine) {
    assertEquals(
        MEASURED_BY_CLOTTING.contains(medicine), ReferralForm.asksPlatelets(taking(medicine)));
  }

  @ParameterizedTest
  @EnumSource(Condition.class)
  void the_platelets_are_asked_with_a_bleeding_disorder_and_with_liver_disease(
      Condition condition) {
    boolean likelier =
        condition == Condition.BLEEDING_DISORDER_OR_LOW_PLATELETS
            || condition == Condition.LIVER_DISEASE;
    assertEquals(likelier, ReferralForm.asksPlatelets(having(condition)));
  }

  @Test
  void who_takes_and_has_nothing_is_asked_for_the_egfr_alone() {
    Answers amina = FilledForm.amina().answers();
    assertFalse(ReferralForm.asksClearance(amina));
    assertFalse(ReferralForm.asksPlatelets(amina));
    assertTrue(ReferralForm.thinnersTaken(amina).isEmpty());
  }

  @Test
  void h5_each_blood_thinner_that_is_ticked_is_asked_about_by_the_name_that_was_typed() {
    Answers answers = FilledForm.everything().answers();
    assertEquals(
        List.of(
            NamedMedicine.APIXABAN, NamedMedicine.WARFARIN, NamedMedicine.ANOTHER_BLOOD_THINNER),
        ReferralForm.thinnersTaken(answers));
    assertEquals(
        List.of("apixaban", "warfarin", "Acenocoumarol"),
        ReferralForm.thinnersTaken(answers).stream()
            .map(medicine -> ReferralForm.nameOf(answers, medicine))
            .toList());
  }

  @Test
  void the_pages_that_count_grow_as_they_are_answered() {
    assertEquals(0, ReferralForm.answered(Answers.none(), FilledForm.NEW_PATIENT));
    assertEquals(17, ReferralForm.answered(FilledForm.amina().answers(), FilledForm.NEW_PATIENT));
    assertEquals(
        16,
        ReferralForm.answered(
            FilledForm.amina().without("allergies").answers(), FilledForm.NEW_PATIENT));
  }
}
