package health.soleus.referral.intake;

import health.soleus.persistence.patient.ContactDetails;
import health.soleus.persistence.patient.PersonName;
import java.time.LocalDate;

/** A patient whom this practice has referred before, to confirm instead of asking again. */
public record KnownPatient(PersonName name, LocalDate bornOn, ContactDetails contact) {}
