package health.soleus.scheduling.booking;

import health.soleus.persistence.clinical.Allergen;
import health.soleus.persistence.clinical.Allergy;
import health.soleus.persistence.clinical.Laterality;
import health.soleus.persistence.clinical.SafetyFacts;
import health.soleus.persistence.clinical.Stated;
import health.soleus.persistence.patient.ContactDetails;
import health.soleus.persistence.patient.ContactNeed;
import health.soleus.persistence.patient.Patient;
import health.soleus.referral.worklist.AcceptedReferral;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        StaffWords.born(patient.bornOn()),
        patient.nhsNumber().spaced(),
        words(side),
        allergies(facts),
        allergyState(facts),
        needs(contact),
        contact.needs().isEmpty() ? "none" : "info",
        reach(contact),
        Addressee.of(patient));
  }

  /** The side as it stands beside a name. */
  static String words(Laterality side) {
    return switch (side) {
      case LEFT -> "Left";
      case RIGHT -> "Right";
      case BOTH -> "Both";
    };
  }

  private static String allergyState(SafetyFacts facts) {
    if (stated(facts, Stated.YES).findAny().isPresent()) {
      return "stop";
    }
    return isAllAnswered(facts) ? "none" : "ask";
  }

  private static boolean isAllAnswered(SafetyFacts facts) {
    return Arrays.stream(Allergen.values())
        .map(facts::of)
        .allMatch(answer -> answer == Stated.YES || answer == Stated.NO);
  }

  private static String allergies(SafetyFacts facts) {
    List<String> lines =
        new ArrayList<>(stated(facts, Stated.YES).map(any -> line(any, facts)).toList());
    if (!isAllAnswered(facts)) {
      lines.add(lines.isEmpty() ? "Allergies not asked" : "Not every allergy was asked");
    }
    return lines.isEmpty() ? "No known allergies" : String.join("\n", lines);
  }

  private static Stream<Allergen> stated(SafetyFacts facts, Stated answer) {
    return Arrays.stream(Allergen.values()).filter(any -> facts.of(any) == answer);
  }

  private static String line(Allergen allergen, SafetyFacts facts) {
    String detail =
        facts.allergies().stream()
            .filter(allergy -> allergy.allergen() == allergen)
            .map(Allergy::detail)
            .filter(text -> !text.isBlank())
            .collect(Collectors.joining(", "));
    return detail.isEmpty() ? words(allergen) : words(allergen) + ": " + detail;
  }

  private static String words(Allergen allergen) {
    return switch (allergen) {
      case XRAY_DYE -> "X-ray dye";
      case GELATIN_OR_BEADS -> "Gelatin or beads";
      case ANTIBIOTIC -> "Antibiotic";
      case LATEX -> "Latex";
      case LOCAL_ANAESTHETIC -> "Local anaesthetic";
      case SOMETHING_ELSE -> "Something else";
      case OBJECTS_TO_PIG_PRODUCTS -> "Does not want pig products";
    };
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
    return lines.isEmpty() ? "No mobile and no email: call" : String.join("\n", lines);
  }
}
