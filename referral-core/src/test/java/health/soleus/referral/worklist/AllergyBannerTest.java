package health.soleus.referral.worklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.persistence.clinical.Allergen;
import health.soleus.persistence.clinical.Laterality;
import health.soleus.persistence.clinical.ReactionGrade;
import health.soleus.persistence.clinical.Stated;
import health.soleus.persistence.patient.ContactDetails;
import health.soleus.persistence.patient.ContactNeed;
import health.soleus.persistence.patient.Patient;
import health.soleus.persistence.patient.PersonName;
import health.soleus.persistence.type.MobileNumber;
import health.soleus.persistence.type.NhsNumber;
import health.soleus.persistence.type.PatientId;
import health.soleus.referral.triage.ServiceCriteria;
import health.soleus.referral.triage.StatedReferral;
import health.soleus.referral.worklist.WorklistView.Flag;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("H14: allergies are seen with the name, and not asked is not none")
class AllergyBannerTest {
  private static final LocalDate TODAY = LocalDate.of(2027, 3, 16);

  @Test
  void everyAllergyStandsInTheBannerWithItsGradeAndDetail() {
    PatientBanner banner =
        banner(
            StatedReferral.plainlyMet()
                .allergicTo(Allergen.XRAY_DYE, "iohexol, 2019", ReactionGrade.MODERATE));
    assertEquals("stop", banner.allergyState());
    assertEquals(List.of("X-ray dye (moderate): iohexol, 2019"), banner.allergies());
  }

  @Test
  void noKnownAllergiesNeedsAPlainNoToEveryQuestion() {
    PatientBanner banner = banner(StatedReferral.plainlyMet());
    assertEquals("none", banner.allergyState());
    assertEquals(List.of("No known allergies"), banner.allergies());
  }

  @Test
  void oneOpenQuestionIsNotNone() {
    for (Allergen allergen : Allergen.values()) {
      for (Stated open : List.of(Stated.NOT_KNOWN, Stated.NOT_ASKED)) {
        PatientBanner banner = banner(StatedReferral.plainlyMet().answers(allergen, open));
        assertEquals("ask", banner.allergyState(), allergen + " " + open);
        assertTrue(banner.allergyLines().startsWith("Not answered: "), banner.allergyLines());
      }
    }
  }

  @Test
  void allergiesThatNobodyAskedAboutAreSaidToBeNotAsked() {
    PatientBanner banner = banner(StatedReferral.blank());
    assertEquals("ask", banner.allergyState());
    assertEquals(List.of("Allergies not asked"), banner.allergies());
  }

  @Test
  void everyAllergyIsAStopOnTheWorklistToo() {
    for (Allergen allergen : Allergen.values()) {
      List<Flag> flags =
          KnowBefore.deciding(
              ServiceCriteria.defaults(),
              StatedReferral.plainlyMet().allergicTo(allergen, "", null).facts(),
              false);
      assertEquals(1, flags.stream().filter(f -> f.kind().equals("stop")).count(), flags::toString);
    }
  }

  @Test
  void sideAndNeedsStandBesideThem() {
    PatientBanner banner = banner(StatedReferral.plainlyMet());
    assertEquals("Left", banner.side());
    assertEquals("info", banner.needsState());
    assertEquals("Interpreter\nUrdu", banner.needLines());
    assertEquals("BOATENG, Ama", banner.name());
    assertEquals("2 November 1965 (61 years)", banner.born());
    assertFalse(banner.contact().isBlank());
  }

  private static PatientBanner banner(StatedReferral stated) {
    Patient patient =
        new Patient(
            PatientId.random(),
            NhsNumber.parse("999 000 0018").orElseThrow(),
            new PersonName("Ama", "Boateng"),
            LocalDate.of(1965, 11, 2),
            new ContactDetails(
                new MobileNumber("+447700900134"),
                "",
                null,
                "",
                false,
                Set.of(ContactNeed.INTERPRETER),
                "Urdu"));
    return PatientBanner.of(patient, Laterality.LEFT, stated.facts(), TODAY);
  }
}
