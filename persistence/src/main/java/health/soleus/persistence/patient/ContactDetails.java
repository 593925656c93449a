package health.soleus.persistence.patient;

import health.soleus.persistence.message.Reach;
import health.soleus.persistence.type.EmailAddress;
import health.soleus.persistence.type.MobileNumber;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a patient can be reached. Looked up at the moment of sending, so that a corrected number is
 * honoured.
 *
 * @param otherPhone as typed, for a person to dial; may be empty
 * @param address as typed, lines separated by line breaks; may be empty
 * @param noTexts the patient does not want texts
 * @param needs empty for "none of these"
 * @param needsDetail which language, who supports, what else; may be empty
 */
public record ContactDetails(
    @Nullable MobileNumber mobile,
    String otherPhone,
    @Nullable EmailAddress email,
    String address,
    boolean noTexts,
    Set<ContactNeed> needs,
    String needsDetail) {
  /** Which ways lead to the patient, and whether a person must call. */
  public Reach reach() {
    return Reach.of(
        mobile != null,
        noTexts,
        email != null,
        needs.stream().anyMatch(ContactNeed::needsAnotherWayThanText));
  }
}
