package health.soleus.referral.worklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.persistence.clinical.BloodThinnerFacts;
import health.soleus.persistence.clinical.Condition;
import health.soleus.persistence.clinical.Indication;
import health.soleus.persistence.clinical.NamedMedicine;
import health.soleus.persistence.clinical.RecentEvent;
import health.soleus.persistence.clinical.SafetyFacts;
import health.soleus.persistence.clinical.Stated;
import health.soleus.referral.triage.ServiceCriteria;
import health.soleus.referral.triage.StatedReferral;
import health.soleus.referral.worklist.SafetyFactGroup.Fact;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Safety facts in three groups of harm")
class SafetyFactGroupsTest {
  @Test
  void areSedationContrastAndPuncture() {
    assertEquals(
        List.of("Sedation", "Contrast and kidneys", "Arterial puncture"),
        groups(StatedReferral.plainlyMet().facts()).stream().map(SafetyFactGroup::title).toList());
  }

  @Test
  void showEveryBlankAsAnOpenQuestionAndNoneAsNo() {
    List<SafetyFactGroup> groups = groups(StatedReferral.blank().facts());
    for (SafetyFactGroup group : groups) {
      assertEquals(List.of(), group.saidNo(), group.title());
      assertTrue(group.facts().stream().allMatch(f -> f.isOpen() || f.isPlain()), group.title());
    }
    List<String> keys = groups.stream().flatMap(g -> g.facts().stream()).map(Fact::key).toList();
    for (Condition condition : Condition.values()) {
      boolean shownElsewhere = condition == Condition.PLANTAR_FASCIITIS;
      assertTrue(shownElsewhere || keys.contains("condition-" + condition), condition.name());
    }
    for (NamedMedicine medicine : NamedMedicine.values()) {
      assertTrue(keys.contains("medicine-" + medicine), medicine.name());
    }
  }

  @Test
  void showEachNoInOneQuietLine() {
    for (SafetyFactGroup group : groups(StatedReferral.plainlyMet().facts())) {
      assertFalse(group.facts().stream().anyMatch(Fact::isOpen), group.title());
      assertTrue(group.saidNoWords().startsWith("Answered no: "), group.title());
    }
  }

  @Test
  void sayThatNoneWasTickedForBloodThinners() {
    Fact fact = named(StatedReferral.plainlyMet().facts(), "Blood thinners");
    assertEquals("None, box ticked", fact.answer());
  }

  @Test
  void neverTellThatABloodThinnerMayBeLeftOut() {
    Fact fact =
        named(
            StatedReferral.plainlyMet()
                .takes(NamedMedicine.WARFARIN, Indication.MECHANICAL_HEART_VALVE)
                .facts(),
            "Blood thinner");
    assertEquals("stop", fact.kind());
    assertEquals("For a mechanical heart valve. Plan to be signed.", fact.consequence());
  }

  @Test
  void askWhyABloodThinnerIsTakenAndWhatHappenedLatelyWhileNobodySaid() {
    SafetyFacts facts =
        StatedReferral.plainlyMet()
            .takes(NamedMedicine.WARFARIN, Indication.NOT_KNOWN)
            .facts()
            .with(BloodThinnerFacts.notAsked().with(RecentEvent.CLOT, Stated.NO));
    List<String> open =
        groups(facts).get(2).facts().stream().filter(Fact::isOpen).map(Fact::key).toList();
    assertEquals(
        List.of("reason-WARFARIN", "recent-STROKE_OR_TIA", "recent-HEART_ATTACK_OR_STENT"), open);
  }

  @Test
  void putWhatIsWorstFirst() {
    SafetyFacts facts =
        StatedReferral.plainlyMet()
            .has(Condition.ARTERY_DISEASE, Stated.YES)
            .has(Condition.LIVER_DISEASE, Stated.YES)
            .has(Condition.NERVE_DAMAGE, Stated.NOT_KNOWN)
            .facts();
    assertEquals(
        List.of("stop", "warn", "ask", "plain"),
        groups(facts).get(2).facts().stream().map(Fact::kind).toList());
  }

  private static Fact named(SafetyFacts facts, String name) {
    return groups(facts).get(2).facts().stream()
        .filter(f -> f.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<SafetyFactGroup> groups(SafetyFacts facts) {
    return SafetyFactGroups.of(ServiceCriteria.defaults(), facts, false);
  }
}
