package health.soleus.persistence.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.persistence.patient.ContactDetails;
import health.soleus.persistence.patient.ContactNeed;
import health.soleus.persistence.patient.Patient;
import health.soleus.persistence.patient.PersonName;
import health.soleus.persistence.patient.QuotedReference;
import health.soleus.persistence.type.EmailAddress;
import health.soleus.persistence.type.NhsNumber;
import health.soleus.persistence.type.NotThere;
import health.soleus.persistence.type.PatientId;
import health.soleus.persistence.type.ReferralId;
import health.soleus.persistence.type.ReferralReference;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every store of patients does. */
public interface PatientsContract extends IntakeWorld {
  private Patient added(String nhsNumber) {
    return inTransaction(
        stores -> {
          Patient patient = IntakeWorld.aPatient(nhsNumber);
          stores.patients().add(patient);
          return patient;
        });
  }

  @Test
  default void a_patient_is_found_by_id_and_by_nhs_number() {
    Patient patient = added("9990000069");
    NhsNumber number = new NhsNumber("9990000069");
    inTransaction(
        stores -> {
          assertEquals("Amina O’Dŵyer", stores.patients().require(patient.id()).name().full());
          assertEquals(patient.id(), stores.patients().find(number).orElseThrow().id());
          assertEquals(patient.id(), stores.patients().findInLine(number).orElseThrow().id());
          assertEquals(
              Set.of(patient.id()),
              stores.patients().all(List.of(patient.id(), PatientId.random())).keySet());
          assertTrue(stores.patients().find(new NhsNumber("9990000077")).isEmpty());
          return stores;
        });
  }

  @Test
  default void an_unknown_patient_is_not_there() {
    assertThrows(
        NotThere.class,
        () -> inTransaction(stores -> stores.patients().require(PatientId.random())));
  }

  @Test
  default void nobody_asked_for_is_nobody_found() {
    inTransaction(
        stores -> {
          assertTrue(stores.patients().all(List.of()).isEmpty());
          return stores;
        });
  }

  @Test
  default void the_number_that_a_patient_quotes_is_found_by_the_referral() {
    Patient patient = added("9990000093");
    ReferralId referral = ReferralId.random();
    ReferralReference reference = ReferralReference.random(new Random(7));
    inTransaction(
        stores -> {
          stores.patients().add(new QuotedReference(referral, patient.id(), reference));
          return stores;
        });
    inTransaction(
        stores -> {
          assertEquals(Optional.of(reference), stores.patients().reference(referral));
          assertEquals(Optional.empty(), stores.patients().reference(ReferralId.random()));
          return stores;
        });
  }

  @Test
  default void new_details_replace_the_old_ones() {
    Patient patient = added("9990000085");
    ContactDetails moved =
        new ContactDetails(
            null,
            "020 7946 0123",
            new EmailAddress("amina@example.org"),
            "",
            true,
            Set.of(ContactNeed.LARGE_PRINT, ContactNeed.INTERPRETER),
            "Language: Welsh");
    inTransaction(
        stores -> {
          stores.patients().require(patient.id()).reachedBy(moved);
          stores.patients().require(patient.id()).named(new PersonName("Amina", "Ng"));
          return stores;
        });
    inTransaction(
        stores -> {
          assertEquals(moved, stores.patients().require(patient.id()).contact());
          assertEquals("NG, Amina", stores.patients().require(patient.id()).name().formal());
          return stores;
        });
  }
}
