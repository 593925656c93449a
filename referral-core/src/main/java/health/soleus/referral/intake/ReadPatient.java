package health.soleus.referral.intake;

import health.soleus.persistence.patient.ContactDetails;
import health.soleus.persistence.patient.ContactNeed;
import health.soleus.persistence.patient.PersonName;
import health.soleus.persistence.type.EmailAddress;
import health.soleus.persistence.type.MobileNumber;
import health.soleus.persistence.type.NhsNumber;
import health.soleus.persistence.type.Policy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads who the patient is and how they can be reached from the answers. */
@Policy
public final class ReadPatient {
  private ReadPatient() {}

  public static Optional<NhsNumber> nhsNumber(Answers answers) {
    Fields page = answers.page("nhs-number");
    return page.has("has-number", Options.YES)
        ? NhsNumber.parse(page.text("number"))
        : Optional.empty();
  }

  /** The details of a known patient hold until the GP says that something has changed. */
  private static @Nullable KnownPatient unchanged(Answers answers, Situation situation) {
    return answers.has("name") && answers.page("confirm").has("right", PatientQuestions.CHANGED)
        ? null
        : situation.known();
  }

  public static @Nullable LocalDate bornOn(Answers answers, Situation situation) {
    KnownPatient known = unchanged(answers, situation);
    return known == null
        ? TypedDates.day(answers.page("name"), "born").orElse(null)
        : known.bornOn();
  }

  /** The name, once it was given. */
  public static Optional<PersonName> name(Answers answers, Situation situation) {
    KnownPatient known = unchanged(answers, situation);
    if (known != null) {
      return Optional.of(known.name());
    }
    Fields page = answers.page("name");
    return page.has("given") && page.has("family")
        ? Optional.of(new PersonName(oneLine(page.text("given")), oneLine(page.text("family"))))
        : Optional.empty();
  }

  /** A name that was pasted over two lines is still one name. */
  private static String oneLine(String typed) {
    return typed.replaceAll("\\s+", " ");
  }

  public static ContactDetails contact(Answers answers, Situation situation) {
    KnownPatient known = situation.known();
    boolean changed = answers.page("confirm").has("right", PatientQuestions.CHANGED);
    ContactDetails before = known != null ? known.contact() : nothing();
    boolean keepsContact = known != null && !(changed && answers.has("contact"));
    boolean keepsSupport = known != null && !(changed && answers.has("support"));
    ContactDetails reach = keepsContact ? before : reach(answers);
    Fields support = answers.page("support");
    return new ContactDetails(
        reach.mobile(),
        reach.otherPhone(),
        reach.email(),
        reach.address(),
        reach.noTexts(),
        keepsSupport ? before.needs() : needs(support),
        keepsSupport ? before.needsDetail() : needsDetail(support));
  }

  private static ContactDetails nothing() {
    return new ContactDetails(null, "", null, "", false, Set.of(), "");
  }

  private static ContactDetails reach(Answers answers) {
    Fields page = answers.page("contact");
    String postcode = answers.page("name").text("postcode").toUpperCase(Locale.UK);
    String address = page.text("address");
    boolean hasPostcode =
        address.toUpperCase(Locale.UK).replace(" ", "").contains(postcode.replace(" ", ""));
    return new ContactDetails(
        MobileNumber.parse(page.text("mobile")).orElse(null),
        page.text("phone"),
        EmailAddress.parse(page.text("email")).orElse(null),
        hasPostcode ? address : (address + '\n' + postcode).strip(),
        page.has("no-texts"),
        Set.of(),
        "");
  }

  private static Set<ContactNeed> needs(Fields page) {
    Set<ContactNeed> needs = EnumSet.noneOf(ContactNeed.class);
    Arrays.stream(ContactNeed.values())
        .filter(need -> page.has("needs", need.name()))
        .forEach(needs::add);
    return needs;
  }

  private static String needsDetail(Fields page) {
    List<String> details = new ArrayList<>();
    if (page.has("needs", Options.NOT_KNOWN)) {
      details.add("The GP does not know what help is needed");
    }
    if (page.has("needs", ContactNeed.INTERPRETER.name())) {
      details.add("Language: " + page.text("language"));
    }
    if (page.has("needs", ContactNeed.SUPPORT_PERSON.name()) && page.has("supporter")) {
      details.add(
          "Carer or support person: "
              + (page.text("supporter") + ' ' + page.text("supporter-phone")).strip());
    }
    if (page.has("needs", ContactNeed.SOMETHING_ELSE.name()) && page.has("other-help")) {
      details.add("Other help: " + page.text("other-help"));
    }
    return String.join(". ", details);
  }
}
