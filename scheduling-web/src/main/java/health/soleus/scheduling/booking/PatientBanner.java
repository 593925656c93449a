package health.soleus.scheduling.booking;

import health.soleus.persistence.clinical.Laterality;
import health.soleus.persistence.clinical.SafetyFacts;
import health.soleus.persistence.patient.ContactDetails;
import health.soleus.persistence.patient.ContactNeed;
import health.soleus.persistence.patient.Patient;
import health.soleus.persistence.type.StaffWords;
import health.soleus.referral.worklist.AcceptedReferral;
import health.soleus.referral.worklist.AllergyWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Who a patient is, with what must travel beside the name: side, allergies and needs (H14).
 *
 * @param name as on the wristband
 * @param nhsNumber 3-3-4
 * @param side LEFT, RIGHT or BOTH, in words
 * @param allergyState stop (has some), none, or ask (not all was asked)
 * @param needsState info or none
 * @param contact where messages go, one a line
 * @param addressee to whom messages and the letter are addressed
 */
public record PatientBanner(
    String name,
    String born,
    String nhsNumber,
    String side,
    String allergies,
    String allergyState,
    String needs,
    String needsState,
    String contact,
    Addressee addressee) {

  static PatientBanner of(Patient patient, AcceptedReferral referral) {
    return of(patient, referral.problem().side(), referral.facts());
  }

  /** The same for a referral in any state, for whoever must call the patient. */
  public static PatientBanner of(Patient patient, Laterality side, SafetyFacts facts) {
    ContactDetails contact = patient.contact();
    return new PatientBanner(
        patient.name().formal(),
        StaffWords.date(patient.bornOn()),
        patient.nhsNumber().spaced(),
        side.words(),
        String.join("\n", AllergyWords.lines(facts)),
        AllergyWords.state(facts),
        needs(contact),
        contact.needs().isEmpty() ? "none" : "info",
        reach(contact),
        Addressee.of(patient));
  }

  private static String needs(ContactDetails contact) {
    String needs =
        contact.needs().stream().sorted().map(ContactNeed::words).collect(Collectors.joining(", "));
    if (needs.isEmpty()) {
      return "None";
    }
    return contact.needsDetail().isBlank() ? needs : needs + "\n" + contact.needsDetail();
  }

  private static String reach(ContactDetails contact) {
    List<String> lines = new ArrayList<>();
    if (contact.mobile() != null) {
      lines.add(contact.mobile().national() + (contact.noTexts() ? " (no texts)" : ""));
    }
    if (contact.email() != null) {
      lines.add(contact.email().value());
    }
    if (!contact.otherPhone().isBlank()) {
      lines.add(contact.otherPhone());
    }
    return lines.isEmpty() ? "No phone number and no email" : String.join("\n", lines);
  }
}
