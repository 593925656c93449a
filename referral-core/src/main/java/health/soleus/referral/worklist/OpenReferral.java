package health.soleus.referral.worklist;

import health.soleus.persistence.clinical.Allergen;
import health.soleus.persistence.clinical.Stated;
import health.soleus.persistence.patient.ContactDetails;
import health.soleus.persistence.patient.Patient;
import health.soleus.persistence.referral.Referral;
import health.soleus.persistence.referral.ReferralContent;
import health.soleus.persistence.referral.ReferralStatus;
import health.soleus.persistence.referral.TriageAssessment;
import health.soleus.persistence.referral.TriageResult;
import health.soleus.persistence.type.ClinicalPriority;
import health.soleus.persistence.type.London;
import health.soleus.persistence.type.StaffWords;
import health.soleus.referral.intake.DecisionDate;
import health.soleus.referral.triage.ClinicalWords;
import health.soleus.referral.triage.ServiceCriteria;
import health.soleus.referral.triage.TriageProtocol;
import health.soleus.referral.worklist.WorklistQuery.Filter;
import health.soleus.referral.worklist.WorklistQuery.OneList;
import health.soleus.referral.worklist.WorklistView.Flag;
import health.soleus.referral.worklist.WorklistView.Row;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** One open referral as the worklist sees it: where it belongs, whose turn it is, its row. */
final class OpenReferral {
  private final Referral referral;
  private final Patient patient;
  private final LocalDate today;
  private final ReferralContent content;
  private final WaitingTime waiting;

  OpenReferral(Referral referral, Patient patient, LocalDate today) {
    this.referral = referral;
    this.patient = patient;
    this.today = today;
    this.content = referral.content();
    this.waiting = WaitingTime.of(referral, today);
  }

  LocalDate contactBy() {
    return referral.contactBy();
  }

  boolean isUrgent() {
    return referral.priority() == ClinicalPriority.URGENT;
  }

  Instant receivedAt() {
    return referral.receivedAt();
  }

  String familyName() {
    return plain(patient.name().family() + " " + patient.name().given());
  }

  boolean isOn(OneList list) {
    return switch (list) {
      case DECIDE -> referral.status() == ReferralStatus.RECEIVED;
      case WITH_GP -> referral.status() == ReferralStatus.INFORMATION_REQUESTED;
      case ACCEPTED ->
          referral.status() == ReferralStatus.ACCEPTED
              || referral.status() == ReferralStatus.BOOKED;
      case ALL -> true;
    };
  }

  boolean matches(Filter filter) {
    return switch (filter) {
      case NONE -> true;
      case OVERDUE -> isLate();
      case SOON -> isWaiting() && waiting.kind().equals("warn");
      case URGENT -> isUrgent();
      case NEW_INFORMATION -> hasNewInformation();
      case ALLERGY ->
          Arrays.stream(Allergen.values()).anyMatch(a -> content.facts().of(a) == Stated.YES);
    };
  }

  /** Whether the words are in the name, or are the NHS number or the reference. */
  boolean isFoundBy(String search) {
    String digits = search.replaceAll("[\\s\u00a0-]", "");
    if (digits.matches("[0-9]{10}") || digits.matches("[0-9]{12}")) {
      return patient.nhsNumber().value().equals(digits)
          || referral.reference().value().equals(digits);
    }
    String name = plain(patient.name().formal() + " " + patient.name().full());
    return Arrays.stream(plain(search).split("[\\s,]+", -1)).allMatch(name::contains);
  }

  private static String plain(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.UK);
  }

  /** The promise of a first contact holds until there is a visit. */
  private boolean isWaiting() {
    return referral.status() != ReferralStatus.BOOKED;
  }

  private boolean isLate() {
    return isWaiting() && waiting.kind().equals("stop");
  }

  private boolean hasNewInformation() {
    return referral.status() == ReferralStatus.RECEIVED && referral.factsVersion() > 1;
  }

  boolean hasOwnerActionAndDate() {
    return !owner().isBlank() && !action().isBlank() && !due().isBlank();
  }

  private String owner() {
    return switch (referral.status()) {
      case RECEIVED -> "Any consultant";
      case INFORMATION_REQUESTED -> referral.referrerName();
      case ACCEPTED -> "Booking team";
      case BOOKED -> Objects.requireNonNull(referral.acceptance()).consultantName();
      case RETURNED, WITHDRAWN -> "";
    };
  }

  private String action() {
    return switch (referral.status()) {
      case RECEIVED -> hasNewInformation() ? "Decide, with the new information" : "Decide";
      case INFORMATION_REQUESTED ->
          "GP to answer " + ClinicalWords.counted(referral.askedItems().size(), "question");
      case ACCEPTED -> "Give a date";
      case BOOKED -> "Treat";
      case RETURNED, WITHDRAWN -> "";
    };
  }

  private String due() {
    return switch (referral.status()) {
      case RECEIVED, ACCEPTED -> StaffWords.shortDay(referral.contactBy());
      case INFORMATION_REQUESTED ->
          StaffWords.shortDay(DecisionDate.answerBy(Standings.decidedOn(referral)));
      case BOOKED ->
          StaffWords.shortDay(
              London.dateOf(
                  Objects.requireNonNullElse(referral.visitStart(), referral.receivedAt())));
      case RETURNED, WITHDRAWN -> "";
    };
  }

  Row row() {
    ServiceCriteria service = ServiceCriteria.defaults();
    LocalDate received = London.dateOf(referral.receivedAt());
    TriageAssessment found = TriageProtocol.assess(service, content, patient.bornOn(), received);
    return new Row(
        referral.id(),
        StaffWords.shortDay(referral.contactBy()),
        isWaiting() ? waiting.untilContact() : "has a date",
        isWaiting() ? waiting.kind() : "plain",
        waiting.waited(),
        waiting.week(),
        isUrgent(),
        patient.name().formal(),
        StaffWords.date(patient.bornOn()),
        ClinicalWords.counted(patient.ageOn(today), "year"),
        patient.nhsNumber().spaced(),
        content.problem().side().words(),
        counts(found),
        flags(service, service.asksPregnancyAt(patient.ageOn(received))),
        owner(),
        action(),
        due(),
        isLate(),
        referral.status() == ReferralStatus.RECEIVED ? "Decide" : "Open");
  }

  /** Counted, never scored. */
  private static List<Flag> counts(TriageAssessment found) {
    List<Flag> counts = new ArrayList<>();
    long missing = found.count(TriageResult.NEEDS_INFORMATION);
    long notMet = found.count(TriageResult.NOT_MET);
    long met = found.count(TriageResult.MET);
    if (notMet > 0) {
      counts.add(new Flag("warn", notMet + " not met"));
    }
    if (missing > 0) {
      counts.add(new Flag("ask", missing + " missing"));
    }
    if (counts.isEmpty()) {
      counts.add(new Flag("ok", met + " of " + met + " met"));
    }
    if (found.countNeedingPlan() > 0) {
      counts.add(
          new Flag("info", ClinicalWords.counted(found.countNeedingPlan(), "plan") + " needed"));
    }
    return counts;
  }

  private List<Flag> flags(ServiceCriteria service, boolean asksPregnancy) {
    List<Flag> flags =
        new ArrayList<>(KnowBefore.deciding(service, content.facts(), asksPregnancy));
    ContactDetails contact = patient.contact();
    contact.needs().stream().sorted().forEach(need -> flags.add(new Flag("none", need.words())));
    if (hasNewInformation()) {
      flags.add(new Flag("info", "New information"));
    }
    return flags;
  }
}
