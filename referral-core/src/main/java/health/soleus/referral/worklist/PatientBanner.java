package health.soleus.referral.worklist;

import health.soleus.persistence.clinical.Laterality;
import health.soleus.persistence.clinical.SafetyFacts;
import health.soleus.persistence.patient.ContactDetails;
import health.soleus.persistence.patient.ContactNeed;
import health.soleus.persistence.patient.Patient;
import health.soleus.persistence.type.StaffWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Who the patient is, with what must be seen wherever they are shown: side, allergies, needs (H14,
 * H16). "No known allergies", "Allergies not asked" and a list of allergies are three states.
 *
 * @param name as on a wristband
 * @param born with the age
 * @param nhsNumber 3-3-4
 * @param side "Left", "Right" or "Both"
 * @param allergyState "stop" for some, "none" for none known, "ask" where it was not answered
 * @param allergies one line each
 * @param needsState "info" for some, else "none"
 * @param needs one line each
 * @param contact how they are reached, one line each
 */
public record PatientBanner(
    String name,
    String born,
    String nhsNumber,
    String side,
    String allergyState,
    List<String> allergies,
    String needsState,
    List<String> needs,
    String contact) {

  /** The banner on this day. */
  public static PatientBanner of(
      Patient patient, Laterality side, SafetyFacts facts, LocalDate today) {
    List<String> needs = needs(patient.contact());
    return new PatientBanner(
        patient.name().formal(),
        born(patient, today),
        patient.nhsNumber().spaced(),
        side.words(),
        AllergyWords.state(facts),
        AllergyWords.lines(facts),
        needs.isEmpty() ? "none" : "info",
        needs,
        contact(patient.contact()));
  }

  /** The allergies as one text with line breaks. */
  public String allergyLines() {
    return String.join("\n", allergies);
  }

  /** The needs as one text with line breaks. */
  public String needLines() {
    return needs.isEmpty() ? "None stated" : String.join("\n", needs);
  }

  private static String born(Patient patient, LocalDate today) {
    return StaffWords.date(patient.bornOn()) + " (" + patient.ageOn(today) + " years)";
  }

  private static List<String> needs(ContactDetails contact) {
    List<String> needs =
        contact.needs().stream()
            .sorted()
            .map(ContactNeed::words)
            .collect(Collectors.toCollection(ArrayList::new));
    if (!contact.needsDetail().isBlank()) {
      needs.add(contact.needsDetail().strip());
    }
    if (contact.noTexts()) {
      needs.add("Does not want texts");
    }
    return needs;
  }

  private static String contact(ContactDetails contact) {
    List<String> ways = new ArrayList<>();
    if (contact.mobile() != null) {
      ways.add(contact.mobile().national());
    }
    if (!contact.otherPhone().isBlank()) {
      ways.add(contact.otherPhone());
    }
    if (contact.email() != null) {
      ways.add(contact.email().value());
    }
    return ways.isEmpty() ? "No phone and no email" : String.join("\n", ways);
  }
}
