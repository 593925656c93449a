package health.soleus.scheduling.booking;

import health.soleus.persistence.message.Reach;
import health.soleus.persistence.patient.ContactDetails;
import health.soleus.persistence.patient.ContactNeed;
import health.soleus.persistence.patient.Patient;

/**
 * To whom messages and the letter are addressed, so that what is previewed is what is sent.
 *
 * @param given as in a text
 * @param full as in an e-mail or a letter
 * @param address for the letter, one line each; may be empty
 * @param phone for a person to dial; may be empty
 * @param reach which ways lead to the patient
 */
public record Addressee(
    String given, String full, String address, String phone, boolean largePrint, Reach reach) {

  static Addressee of(Patient patient) {
    ContactDetails contact = patient.contact();
    return new Addressee(
        patient.name().given(),
        patient.name().full(),
        contact.address(),
        contact.mobile() == null ? contact.otherPhone() : contact.mobile().national(),
        contact.needs().contains(ContactNeed.LARGE_PRINT),
        contact.reach());
  }
}
