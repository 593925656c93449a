package health.soleus.scheduling.web.referral;

import health.soleus.persistence.patient.ContactDetails;
import health.soleus.referral.intake.KnownPatient;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the practice's list knows, as the fields of a page, so that only the change is typed. */
final class KnownFields {
  private KnownFields() {}

  static Map<String, List<String>> of(String question, KnownPatient known) {
    return switch (question) {
      case "name" -> name(known);
      case "contact" -> contact(known.contact());
      case "support" -> Map.of("needs", known.contact().needs().stream().map(Enum::name).toList());
      default -> Map.of();
    };
  }

  private static Map<String, List<String>> name(KnownPatient known) {
    String address = known.contact().address();
    return Map.of(
        "given", List.of(known.name().given()),
        "family", List.of(known.name().family()),
        "born-day", List.of(String.valueOf(known.bornOn().getDayOfMonth())),
        "born-month", List.of(String.valueOf(known.bornOn().getMonthValue())),
        "born-year", List.of(String.valueOf(known.bornOn().getYear())),
        "postcode", List.of(address.substring(address.lastIndexOf('\n') + 1)));
  }

  private static Map<String, List<String>> contact(ContactDetails contact) {
    Map<String, List<String>> fields = new HashMap<>();
    if (contact.mobile() != null) {
      fields.put("mobile", List.of(contact.mobile().national()));
    }
    if (contact.email() != null) {
      fields.put("email", List.of(contact.email().value()));
    }
    fields.put("phone", List.of(contact.otherPhone()));
    fields.put("address", List.of(contact.address()));
    if (contact.noTexts()) {
      fields.put("no-texts", List.of("YES"));
    }
    return fields;
  }
}
