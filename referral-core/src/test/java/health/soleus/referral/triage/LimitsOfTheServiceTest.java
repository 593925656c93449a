package health.soleus.referral.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import health.soleus.persistence.clinical.BloodResults;
import health.soleus.persistence.clinical.NamedMedicine;
import health.soleus.persistence.referral.TriageCriterion;
import health.soleus.persistence.referral.TriageResult;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each number of the service's criteria: just under it, at it, and just over it. */
@DisplayName("The limits of the service's criteria")
class LimitsOfTheServiceTest {
  private static final LocalDate TODAY = LocalDate.of(2027, 3, 15);
  private static final LocalDate BORN = LocalDate.of(1966, 5, 2);

  private static List<TriageCriterion> of(String rule, StatedReferral stated, LocalDate bornOn) {
    return TriageProtocol.assess(stated.content(), bornOn, TODAY).criteria().stream()
        .filter(criterion -> criterion.rule().equals(rule))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"44, true", "45, false", "46, false"})
  void anEgfrUnder45IsPlanned(int egfr, boolean planned) {
    assertEquals(planned, !of("ER-X2", StatedReferral.plainlyMet().egfr(egfr), BORN).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"19, true", "20, true", "49, true", "50, false", "51, false"})
  void plateletsUnder50ArePlanned(int platelets, boolean planned) {
    StatedReferral stated = StatedReferral.plainlyMet();
    stated.blood = new BloodResults(stated.blood.kidney(), platelets, null, null, null, null, null);
    assertEquals(planned, !of("ER-X1", stated, BORN).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"59, DM-1b", "60, DM-1a", "61, DM-1a"})
  void metforminHasTheRuleOfItsEgfr(int egfr, String rule) {
    StatedReferral stated = StatedReferral.plainlyMet().takes(NamedMedicine.METFORMIN).egfr(egfr);
    assertEquals(1, of(rule, stated, BORN).size());
  }

  @ParameterizedTest
  @CsvSource({
    "2009-03-14, MET",
    "2009-03-15, MET",
    "2009-03-16, NOT_MET",
  })
  void somebodyIs18OnTheirBirthday(LocalDate bornOn, TriageResult result) {
    assertEquals(result, of("ER-5", StatedReferral.plainlyMet(), bornOn).get(0).result());
  }

  @ParameterizedTest
  @CsvSource({
    "2027-03-14, NOT_MET",
    "2027-03-15, NOT_MET",
    "2027-03-16, NEEDS_INFORMATION",
  })
  void aDateOfBirthInTheFutureIsAskedFor(LocalDate bornOn, TriageResult result) {
    assertEquals(result, of("ER-5", StatedReferral.plainlyMet(), bornOn).get(0).result());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11, MET",
    "2026-12, MET",
    "2027-01, NOT_MET",
    "2027-03, NOT_MET",
    "2027-04, NEEDS_INFORMATION"
  })
  void painIsLongEnoughFromThreeMonthsOn(YearMonth onset, TriageResult result) {
    StatedReferral stated = StatedReferral.plainlyMet();
    stated.onset = onset;
    assertEquals(result, of("ER-1", stated, BORN).get(0).result());
  }
}
