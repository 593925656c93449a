package health.soleus.persistence.patient;

import health.soleus.persistence.type.EmailAddress;
import health.soleus.persistence.type.MobileNumber;
import health.soleus.persistence.type.NhsNumber;
import health.soleus.persistence.type.PatientId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The person who is treated. One row for each NHS number; a later referral for the same number
 * brings the contact details up to date.
 */
@Entity
@Table(name = "patient_patient")
public class Patient {
  @Id private UUID id;

  @Column(name = "nhs_number")
  private String nhsNumber;

  @Column(name = "given_name")
  private String givenName;

  @Column(name = "family_name")
  private String familyName;

  @Column(name = "born_on")
  private LocalDate bornOn;

  private @Nullable String mobile;

  @Column(name = "other_phone")
  private String otherPhone;

  private @Nullable String email;
  private String address;

  @Column(name = "no_texts")
  private boolean noTexts;

  /** Names of {@link ContactNeed}s, separated by commas. */
  private String needs;

  @Column(name = "needs_detail")
  private String needsDetail;

  @Version private int version;

  protected Patient() {}

  public Patient(
      PatientId id,
      NhsNumber nhsNumber,
      PersonName name,
      LocalDate bornOn,
      ContactDetails contact) {
    this.id = id.value();
    this.nhsNumber = nhsNumber.value();
    this.bornOn = bornOn;
    givenName = name.given();
    familyName = name.family();
    reachedBy(contact);
  }

  /** People change their names; the NHS number and the date of birth stay. */
  public void named(PersonName name) {
    givenName = name.given();
    familyName = name.family();
  }

  /** The contact details are now these. */
  public final void reachedBy(ContactDetails contact) {
    mobile = contact.mobile() == null ? null : contact.mobile().value();
    otherPhone = contact.otherPhone();
    email = contact.email() == null ? null : contact.email().value();
    address = contact.address();
    noTexts = contact.noTexts();
    needs = contact.needs().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    needsDetail = contact.needsDetail();
  }

  public PatientId id() {
    return new PatientId(id);
  }

  public NhsNumber nhsNumber() {
    return new NhsNumber(nhsNumber);
  }

  public PersonName name() {
    return new PersonName(givenName, familyName);
  }

  public LocalDate bornOn() {
    return bornOn;
  }

  /** Whole years on that day. */
  public int ageOn(LocalDate day) {
    return Period.between(bornOn, day).getYears();
  }

  public ContactDetails contact() {
    return new ContactDetails(
        mobile == null ? null : new MobileNumber(mobile),
        otherPhone,
        email == null ? null : new EmailAddress(email),
        address,
        noTexts,
        needs(),
        needsDetail);
  }

  private Set<ContactNeed> needs() {
    return needs.isEmpty()
        ? Set.of()
        : Arrays.stream(needs.split(",", -1))
            .map(ContactNeed::valueOf)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(ContactNeed.class)));
  }
}
