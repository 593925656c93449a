package health.soleus.scheduling.web.booking;

import health.soleus.persistence.clinical.Allergen;
import health.soleus.persistence.clinical.Allergy;
import health.soleus.persistence.clinical.Laterality;
import health.soleus.persistence.clinical.SafetyFacts;
import health.soleus.persistence.clinical.Stated;
import health.soleus.persistence.patient.ContactDetails;
import health.soleus.persistence.patient.ContactNeed;
import health.soleus.persistence.patient.PersonName;
import health.soleus.persistence.type.NhsNumber;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Who it is, with side, allergies and needs, as every booking page shows it.
 *
 * @param allergyState stop, ask or ok: "none known" and "not asked" never look alike
 * @param needsState info or none
 */
public record PatientCard(
    String name,
    String givenName,
    String fullName,
    String born,
    String bornAndAge,
    String nhsNumber,
    String side,
    String allergies,
    String allergyState,
    String needs,
    String needsState,
    String contact,
    String phone,
    String address,
    boolean largePrint) {
  private static final StaffWords WORDS = new StaffWords();

  /** The card of this person on this day. */
  public static PatientCard of(
      PersonName name,
      LocalDate bornOn,
      NhsNumber number,
      ContactDetails contact,
      Laterality side,
      SafetyFacts facts,
      LocalDate today) {
    String born = WORDS.born(bornOn);
    return new PatientCard(
        name.formal(),
        name.given(),
        name.full(),
        born,
        born + " (" + Period.between(bornOn, today).getYears() + " years)",
        number.spaced(),
        side(side),
        allergies(facts),
        allergyState(facts),
        needs(contact),
        contact.needs().isEmpty() ? "none" : "info",
        reachedBy(contact),
        phone(contact),
        contact.address(),
        contact.needs().contains(ContactNeed.LARGE_PRINT));
  }

  /** What a search may find this person by. */
  public String searchable() {
    return name + ' ' + fullName + ' ' + nhsNumber;
  }

  /** "Left", "Right" or "Both". */
  static String side(Laterality side) {
    return switch (side) {
      case LEFT -> "Left";
      case RIGHT -> "Right";
      case BOTH -> "Both";
    };
  }

  private static String allergies(SafetyFacts facts) {
    List<String> sentences = new ArrayList<>();
    for (Allergen allergen : Allergen.values()) {
      if (facts.of(allergen) == Stated.YES) {
        sentences.add(words(allergen) + detail(facts, allergen));
      }
    }
    switch (allergyState(facts)) {
      case "none" -> sentences.add("No known allergies");
      case "ask" ->
          sentences.add(anyAsked(facts) ? "Not every allergy asked" : "Allergies not asked");
      default -> {
        if (unanswered(facts)) {
          sentences.add("Not every other allergy asked");
        }
      }
    }
    return String.join(".\n", sentences);
  }

  private static String allergyState(SafetyFacts facts) {
    for (Allergen allergen : Allergen.values()) {
      if (facts.of(allergen) == Stated.YES) {
        return "stop";
      }
    }
    return unanswered(facts) ? "ask" : "none";
  }

  private static boolean unanswered(SafetyFacts facts) {
    return List.of(Allergen.values()).stream()
        .anyMatch(one -> facts.of(one) != Stated.YES && facts.of(one) != Stated.NO);
  }

  private static boolean anyAsked(SafetyFacts facts) {
    return List.of(Allergen.values()).stream()
        .anyMatch(allergen -> facts.of(allergen) != Stated.NOT_ASKED);
  }

  private static String detail(SafetyFacts facts, Allergen allergen) {
    return facts.allergies().stream()
        .filter(allergy -> allergy.allergen() == allergen)
        .map(Allergy::detail)
        .filter(detail -> !detail.isBlank())
        .map(detail -> ": " + detail.strip())
        .collect(Collectors.joining());
  }

  private static String words(Allergen allergen) {
    return switch (allergen) {
      case XRAY_DYE -> "X-ray dye";
      case GELATIN_OR_BEADS -> "Gelatin, or beads used to block vessels";
      case ANTIBIOTIC -> "Antibiotic";
      case LATEX -> "Latex";
      case LOCAL_ANAESTHETIC -> "Local anaesthetic";
      case SOMETHING_ELSE -> "Other allergy";
      case OBJECTS_TO_PIG_PRODUCTS -> "Does not want anything made from pigs";
    };
  }

  private static String needs(ContactDetails contact) {
    if (contact.needs().isEmpty()) {
      return "No accessible needs";
    }
    String words =
        contact.needs().stream().sorted().map(ContactNeed::words).collect(Collectors.joining(", "));
    return contact.needsDetail().isBlank() ? words : words + ": " + contact.needsDetail().strip();
  }

  private static String reachedBy(ContactDetails contact) {
    List<String> lines = new ArrayList<>();
    if (contact.mobile() != null) {
      lines.add(contact.mobile().national() + (contact.noTexts() ? ", wants no texts" : ""));
    }
    if (contact.email() != null) {
      lines.add(contact.email().value());
    }
    if (lines.isEmpty()) {
      lines.add("No mobile and no e-mail: a person calls");
    }
    return String.join("\n", lines);
  }

  private static String phone(ContactDetails contact) {
    if (contact.mobile() != null) {
      return contact.mobile().national();
    }
    return contact.otherPhone().isBlank() ? "No phone number recorded" : contact.otherPhone();
  }
}
