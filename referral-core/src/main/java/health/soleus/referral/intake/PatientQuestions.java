package health.soleus.referral.intake;

import static health.soleus.referral.intake.Options.NO;
import static health.soleus.referral.intake.Options.NONE;
import static health.soleus.referral.intake.Options.NOT_KNOWN;
import static health.soleus.referral.intake.Options.YES;

import health.soleus.persistence.patient.ContactNeed;
import health.soleus.persistence.patient.PersonName;
import health.soleus.persistence.type.EmailAddress;
import health.soleus.persistence.type.MobileNumber;
import health.soleus.persistence.type.NhsNumber;
import health.soleus.persistence.type.Policy;
import health.soleus.referral.intake.Question.Field;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Who the patient is and how they can be reached (pages 1 to 2d). */
@Policy
final class PatientQuestions {
  static final String CHANGED = "CHANGED";
  private static final int OLDEST = 130;
  private static final String POSTCODE = "(?i)[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}";
  private static final String PHONE = "[0-9+()\\- ]{6,30}( ?(ext|x)\\.? ?[0-9]{1,6})?";

  private PatientQuestions() {}

  static List<Question> all() {
    return List.of(
        nhsNumberPage(),
        confirmPage(),
        page(
            "name",
            "Name and date of birth",
            "First name, last name, birth date, postcode",
            nameFields(),
            PatientQuestions::isNewOrChanged,
            PatientQuestions::name),
        page(
            "contact",
            "Contact details",
            "Mobile, other phone, email, address",
            contactFields(),
            PatientQuestions::isNewOrChanged,
            PatientQuestions::contact),
        page(
            "support",
            "Help the patient needs",
            "To read, hear, understand or get here",
            supportFields(),
            PatientQuestions::isNewOrChanged,
            PatientQuestions::support));
  }

  private static Question nhsNumberPage() {
    return page(
        "nhs-number",
        "NHS number",
        "10 numbers, with or without spaces",
        List.of(
            Field.choice("has-number", List.of(YES, NO)), Field.text("number", "NHS number", 40)),
        (answers, situation) -> true,
        PatientQuestions::nhsNumber);
  }

  private static Question confirmPage() {
    return page(
        "confirm",
        "Patient and contact details",
        "From your practice list",
        List.of(Field.choice("right", List.of(YES, CHANGED, NO))),
        (answers, situation) -> situation.known() != null || !answers.has("nhs-number"),
        (fields, answers, situation, problems) ->
            problems.missing(fields, "right", "Select yes if this is the right patient"));
  }

  private static Question page(
      String id,
      String title,
      String hint,
      List<Field> fields,
      Question.Applies applies,
      Question.Check check) {
    return new Question(id, Section.PATIENT, title, hint, false, fields, applies, check);
  }

  private static List<Field> nameFields() {
    return List.of(
        Field.text("given", "First name", PersonName.LONGEST),
        Field.text("family", "Last name", PersonName.LONGEST),
        Field.text("born-day", "Day", 10),
        Field.text("born-month", "Month", 10),
        Field.text("born-year", "Year", 10),
        Field.text("postcode", "Postcode", 10));
  }

  private static List<Field> contactFields() {
    return List.of(
        Field.text("mobile", "Mobile number", 40),
        Field.text("phone", "Other phone number", 40),
        Field.text("email", "Email address", 254),
        Field.text("address", "Address", 1000),
        Field.choice("no-texts", List.of(YES)));
  }

  private static List<Field> supportFields() {
    return List.of(
        Field.choice("needs", Options.of(ContactNeed.values(), NONE, NOT_KNOWN)),
        Field.text("language", "Language", 60),
        Field.text("supporter", "Name", 60),
        Field.text("supporter-phone", "Phone number", 40),
        Field.text("other-help", "What help", 200));
  }

  /** Not on the practice's list, or the details there are no longer right. */
  private static boolean isNewOrChanged(Answers answers, Situation situation) {
    return answers.has("nhs-number")
        && (situation.known() == null || answers.page("confirm").has("right", CHANGED));
  }

  private static void nhsNumber(
      Fields fields, Answers answers, Situation situation, Problems problems) {
    if (problems.missing(fields, "has-number", "Select yes if you have the patient's NHS number")) {
      return;
    }
    String number = fields.text("number");
    if (fields.has("has-number", NO)) {
      return;
    }
    if (number.isEmpty()) {
      problems.add("number", "Enter the NHS number");
    } else if (!NhsNumber.hasTenDigits(number)) {
      problems.add("number", "NHS number must have 10 numbers, like 999 472 6188");
    } else if (NhsNumber.parse(number).isEmpty()) {
      problems.add("number", "This NHS number is not valid. Check it and enter it again");
    }
  }

  private static void name(Fields fields, Answers answers, Situation situation, Problems problems) {
    problems.missing(fields, "given", "Enter the patient's first name");
    problems.missing(fields, "family", "Enter the patient's last name");
    born(fields, situation.today(), problems);
    if (!fields.text("postcode").matches(POSTCODE)) {
      problems.add("postcode", "Enter a full UK postcode, like LS1 4AP");
    }
  }

  private static void born(Fields fields, LocalDate today, Problems problems) {
    String missing = TypedDates.missing(fields, "born");
    if (TypedDates.isBlank(fields, "born")) {
      problems.add("born", "Enter the patient's date of birth");
    } else if (!missing.isEmpty()) {
      problems.add("born", "Date of birth must include a " + missing);
    } else {
      TypedDates.day(fields, "born")
          .ifPresentOrElse(
              day -> {
                if (!day.isBefore(today)) {
                  problems.add("born", "Date of birth must be in the past");
                } else if (day.isBefore(today.minusYears(OLDEST))) {
                  problems.add("born", "Date of birth must be a real date");
                }
              },
              () -> problems.add("born", "Date of birth must be a real date"));
    }
  }

  private static void contact(
      Fields fields, Answers answers, Situation situation, Problems problems) {
    if (Stream.of("mobile", "phone", "address").noneMatch(fields::has)) {
      problems.add("mobile", "Enter a phone number or an address");
    }
    if (fields.has("mobile") && MobileNumber.parse(fields.text("mobile")).isEmpty()) {
      problems.add("mobile", "Enter a UK mobile number, like 07700 900417");
    }
    if (fields.has("phone") && !isPhone(fields.text("phone"))) {
      problems.add("phone", "Enter a phone number, like 020 7946 0958");
    }
    if (fields.has("email") && EmailAddress.parse(fields.text("email")).isEmpty()) {
      problems.add("email", "Enter an email address, like name@example.org");
    }
  }

  private static boolean isPhone(String typed) {
    long digits = typed.chars().filter(c -> c >= '0' && c <= '9').count();
    return typed.matches(PHONE) && digits >= 6 && digits <= 20;
  }

  private static void support(
      Fields fields, Answers answers, Situation situation, Problems problems) {
    Options.checkList(
        fields, "needs", "Select what help the patient needs, or select ‘None of these’", problems);
    if (fields.has("needs", ContactNeed.INTERPRETER.name())) {
      problems.missing(fields, "language", "Enter the language");
    }
    if (fields.has("supporter-phone") && !isPhone(fields.text("supporter-phone"))) {
      problems.add("supporter-phone", "Enter a phone number, like 020 7946 0958");
    }
  }
}
