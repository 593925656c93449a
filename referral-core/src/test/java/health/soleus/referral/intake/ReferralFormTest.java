package health.soleus.referral.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferralFormTest {
  private static final String LONG = "x".repeat(61);

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      textBlock =
          """
          nhs-number # - # Select yes if you have the patient's NHS number
          nhs-number # has-number=YES # Enter the NHS number
          nhs-number # has-number=YES;number=99947261 # NHS number must have 10 numbers, like 999 472 6188
          nhs-number # has-number=YES;number=９９９４７２６１８８ # NHS number must have 10 numbers, like 999 472 6188
          nhs-number # has-number=YES;number=999 472 6189 # This NHS number is not valid. Check it and enter it again
          nhs-number # has-number=YES;number=999 472 6188 # -
          nhs-number # has-number=NO # -
          confirm # - # Select yes if this is the right patient
          contact # email=a@example.org # Enter a phone number or an address
          contact # mobile=07700 90041 # Enter a UK mobile number, like 07700 900417
          contact # mobile=+1 212 555 0100 # Enter a UK mobile number, like 07700 900417
          contact # mobile=020 7946 0958 # Enter a UK mobile number, like 07700 900417
          contact # phone=call me # Enter a phone number, like 020 7946 0958
          contact # mobile=07700 900417;email=amina@ # Enter an email address, like name@example.org
          contact # address=1 Example Way # -
          support # - # Select what help the patient needs, or select ‘None of these’
          support # needs=INTERPRETER # Enter the language
          urgent-signs # - # Select the signs the patient has, or select ‘None of these’
          urgent-signs # signs=REST_PAIN|NONE # Select ‘None of these’ only if nothing else is selected
          which-leg # - # Select which leg is affected
          which-leg # side=BOTH # Select which leg is worse
          which-leg # side=BOTH;worse=SAME # -
          when-started # - # Enter the month and year the pain started, or select ‘I do not know’
          when-started # start-month=13;start-year=2025 # Month must be a number from 1 to 12
          when-started # start-month=9;start-year=25 # Year must have 4 numbers
          when-started # start-month=4;start-year=2027 # The date the pain started must be in the past
          when-started # start-month=2;start-year=1962 # The date the pain started must be after 27 March 1962
          when-started # start-month=3;start-year=2027 # -
          when-started # start-unknown=NOT_KNOWN # -
          symptoms # symptoms=PAIN;limits=RUNNING # Select the diagnosis
          symptoms # diagnosis=MID_PORTION;limits=RUNNING # Select the symptoms
          symptoms # diagnosis=MID_PORTION;symptoms=PAIN # Select what the pain limits, or select ‘None of these’
          treatments # - # Select the treatments tried, or select ‘None of these’
          treatments # tried=INJECTION # Select what happened after injection
          treatments # tried=OTHER;result-OTHER=NO_BENEFIT # Enter the treatment
          foot-and-leg # - # Select all that apply, or select ‘None of these’
          foot-and-leg # items=NONE|NERVE_DAMAGE # Select ‘None of these’ only if nothing else is selected
          medicines-list # - # Paste the medicines, or select another answer
          blood-thinners # - # Select the blood thinners, or select ‘None of these’
          blood-thinners # taken=APIXABAN # Enter the dose and times for apixaban, or enter ‘not known’
          blood-thinners # taken=ANOTHER_BLOOD_THINNER;dose-ANOTHER_BLOOD_THINNER=x # Enter which medicine
          blood-thinners # taken=APIXABAN;dose-APIXABAN=not known # -
          other-medicines # - # Select all that apply, or select ‘None of these’
          other-medicines # taken=SGLT2_INHIBITOR # Enter which medicine
          other-medicines # taken=FLUOROQUINOLONE # Enter which antibiotic
          allergies # - # Select all that apply, or select ‘None of these’
          allergies # items=ANTIBIOTIC # Enter which antibiotic
          allergies # items=XRAY_DYE;dye=not known # Select what happened after X-ray dye
          allergies # items=XRAY_DYE;dye-grade=MILD # Enter which dye
          conditions # - # Select all that apply, or select ‘None of these’
          blood-results # - # Enter the eGFR and its date, or select another answer
          blood-results # has-egfr=YES;egfr=151;egfr-date-day=1;egfr-date-month=3;egfr-date-year=2027 # eGFR must be a number from 1 to 150
          blood-results # has-egfr=YES;egfr=0;egfr-date-day=1;egfr-date-month=3;egfr-date-year=2027 # eGFR must be a number from 1 to 150
          blood-results # has-egfr=YES;egfr=60 # Enter the date of the eGFR
          blood-results # has-egfr=YES;egfr=60;egfr-date-day=2;egfr-date-month=3;egfr-date-year=2027 # The date of the eGFR must be today or in the past
          blood-results # has-egfr=YES;egfr=60;egfr-date-day=30;egfr-date-month=2;egfr-date-year=2027 # The date of the eGFR must be a real date
          blood-results # has-egfr=YES;egfr=>90;egfr-date-day=1;egfr-date-month=3;egfr-date-year=2027 # -
          blood-results # has-egfr=NOT_KNOWN;weight=1 # Weight must be in kilograms, like 72
          pregnancy # - # Select if the patient could be pregnant
          plans-and-wishes # home=NEITHER;surgery=NOT_DISCUSSED;agreement=AGREES # Select if an adult can stay overnight
          plans-and-wishes # adult=YES;surgery=NOT_DISCUSSED;agreement=AGREES # Select if the patient lives alone or has a long journey, or select ‘Neither’
          plans-and-wishes # adult=YES;home=NEITHER;agreement=AGREES # Select the patient's view on surgery
          plans-and-wishes # adult=YES;home=NEITHER;surgery=NOT_DISCUSSED # Select if the patient agrees to this referral
          plans-and-wishes # adult=YES;home=NEITHER;surgery=NOT_DISCUSSED;agreement=BEST_INTEREST # Enter the best-interest note
          plans-and-wishes # adult=YES;home=NEITHER;surgery=NOT_DISCUSSED;agreement=NOT_YET # You can send this referral when the patient agrees. Your draft is saved
          """)
  void each_page_answers_in_its_own_words(String page, String fields, String sentence) {
    String[] typed = fields.equals("-") ? new String[0] : fields.split(";");
    assertEquals(
        sentence.equals("-") ? List.of() : List.of(sentence), FilledForm.problems(page, typed));
  }

  @ParameterizedTest(name = "{0}/{1}/{2}: {3}")
  @CsvSource(
      quoteCharacter = '~',
      textBlock =
          """
          -, -, -, Enter the patient's date of birth
          -, 3, 1962, Date of birth must include a day
          27, -, -, Date of birth must include a month and year
          31, 2, 1962, Date of birth must be a real date
          27, x, 1962, Date of birth must be a real date
          1, 3, 2027, Date of birth must be in the past
          27, 3, 2062, Date of birth must be in the past
          27, 3, 1062, Date of birth must be a real date
          """)
  void a_date_of_birth_is_a_real_day_in_the_past(
      String day, String month, String year, String sentence) {
    assertEquals(
        List.of(sentence),
        FilledForm.problems(
            "name",
            "given=A",
            "family=B",
            "postcode=LS1 4AP",
            "born-day=" + day.replace("-", " "),
            "born-month=" + month.replace("-", " "),
            "born-year=" + year.replace("-", " ")));
  }

  @ParameterizedTest
  @CsvSource({"O’Brien", "O'Brien", "Oʼbrien", "Ŵyn", "<b>Bold</b>", "😀", "Ng", "X"})
  void a_name_is_kept_as_it_is_written(String family) {
    assertEquals(List.of(), FilledForm.problems("name", nameFields(family)));
  }

  @Test
  void a_name_has_at_most_60_characters_however_many_bytes_they_take() {
    assertEquals(List.of(), FilledForm.problems("name", nameFields("😀".repeat(60))));
    assertEquals(
        List.of("Last name must be 60 characters or fewer"),
        FilledForm.problems("name", nameFields(LONG)));
  }

  private static String[] nameFields(String family) {
    return new String[] {
      "given=Amina",
      "family=" + family,
      "born-day=27",
      "born-month=3",
      "born-year=1962",
      "postcode=LS1 4AP"
    };
  }

  @Test
  void a_list_of_10_000_characters_is_taken_and_one_more_is_not() {
    assertEquals(List.of(), FilledForm.problems("medicines-list", "list=" + "x".repeat(10_000)));
    assertEquals(
        List.of("The list must be 10,000 characters or fewer"),
        FilledForm.problems("medicines-list", "list=" + "x".repeat(10_001)));
  }

  @Test
  void a_simple_patient_new_to_the_practice_needs_17_pages_in_the_order_of_the_form() {
    List<String> ids =
        ReferralForm.required(FilledForm.amina().answers(), FilledForm.NEW_PATIENT).stream()
            .map(Question::id)
            .toList();
    assertEquals(17, ids.size());
    assertEquals(
        List.of("nhs-number", "name", "contact", "support", "urgent-signs", "which-leg"),
        ids.subList(0, 6));
    assertTrue(ReferralForm.next(FilledForm.amina().answers(), FilledForm.NEW_PATIENT).isEmpty());
  }

  @Test
  void before_anything_is_answered_15_pages_are_expected() {
    assertEquals(15, ReferralForm.required(Answers.none(), FilledForm.NEW_PATIENT).size());
  }

  @Test
  void a_blood_thinner_and_an_age_under_56_open_their_pages() {
    FilledForm form =
        FilledForm.amina()
            .page(
                "name",
                "given=A",
                "family=B",
                "born-day=1",
                "born-month=1",
                "born-year=1990",
                "postcode=LS1 4AP")
            .page("blood-thinners", "taken=WARFARIN", "dose-WARFARIN=5mg");
    Set<String> ids =
        Set.copyOf(
            ReferralForm.required(form.answers(), FilledForm.NEW_PATIENT).stream()
                .map(Question::id)
                .toList());
    assertTrue(ids.contains("blood-thinner-reason") && ids.contains("pregnancy"));
    assertEquals(
        "blood-thinner-reason",
        ReferralForm.next(form.answers(), FilledForm.NEW_PATIENT).orElseThrow().id());
    assertEquals(
        List.of(
            "Select why the patient takes warfarin",
            "Select if any of these happened in the last 12 months",
            "INR must be a number, like 2.5"),
        FilledForm.problems(form, "blood-thinner-reason", "inr=high"));
  }

  @Test
  void continue_goes_to_the_first_page_that_is_not_answered() {
    FilledForm form = FilledForm.amina().without("allergies").without("which-leg");
    assertEquals(
        "which-leg", ReferralForm.next(form.answers(), FilledForm.NEW_PATIENT).orElseThrow().id());
  }

  @Test
  void what_the_page_does_not_offer_is_not_kept() {
    Fields kept =
        ReferralForm.offered(
            "which-leg",
            Fields.of(
                Map.of(
                    "side",
                    List.of("MIDDLE", "LEFT"),
                    "draft",
                    List.of("1"),
                    "worse",
                    List.of(""))));
    assertEquals(Map.of("side", List.of("LEFT")), kept.values());
  }

  @Test
  void what_is_typed_is_kept_whatever_it_says_and_once() {
    Fields kept =
        ReferralForm.offered(
            "urgency", Fields.of(Map.of("reason", List.of("Cannot work", "Twice"))));
    assertEquals(Map.of("reason", List.of("Cannot work")), kept.values());
    assertEquals(
        Map.of("symptoms", List.of("PAIN", "SWELLING")),
        ReferralForm.offered(
                "symptoms", Fields.of(Map.of("symptoms", List.of("PAIN", "SWELLING", "PAIN"))))
            .values());
  }

  @Test
  void nothing_is_chosen_in_advance() {
    for (Question question : ReferralForm.QUESTIONS) {
      boolean complete = ReferralForm.isComplete(question, Answers.none(), FilledForm.NEW_PATIENT);
      assertFalse(complete, question.id());
    }
  }
}
