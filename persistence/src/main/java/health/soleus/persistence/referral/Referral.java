package health.soleus.persistence.referral;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.clinical.Laterality;
import health.soleus.persistence.clinical.SedationPlan;
import health.soleus.persistence.document.RecordJson;
import health.soleus.persistence.type.AccountId;
import health.soleus.persistence.type.BookingId;
import health.soleus.persistence.type.ClinicalPriority;
import health.soleus.persistence.type.DraftId;
import health.soleus.persistence.type.London;
import health.soleus.persistence.type.OdsCode;
import health.soleus.persistence.type.PatientId;
import health.soleus.persistence.type.ReferralId;
import health.soleus.persistence.type.ReferralReference;
import health.soleus.persistence.type.StaleRecord;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/**
 * A GP's request for one patient. It is received once, decided by a clinician, and either returned,
 * withdrawn, or accepted and booked; information may be asked for in between without losing the
 * place or the clock, which runs from receipt. {@link ReferralStatus} says what may follow what.
 */
@Entity
@Table(name = "referral_referral")
public class Referral {
  private static final int BREACH_AFTER_DAYS = 126;

  @Id private UUID id;
  private String reference;

  @Column(name = "draft_id")
  private UUID draftId;

  @Column(name = "practice_ods_code")
  private String practiceOdsCode;

  @Column(name = "referrer_account_id")
  private UUID referrerAccountId;

  @Column(name = "referrer_name")
  private String referrerName;

  @Column(name = "patient_id")
  private UUID patientId;

  @Enumerated(EnumType.STRING)
  private ClinicalPriority priority;

  @Enumerated(EnumType.STRING)
  private ReferralStatus status;

  @Column(name = "received_at")
  private Instant receivedAt;

  private String content;

  @Column(name = "facts_version")
  private int factsVersion;

  @Embedded private Acceptance acceptance = new Acceptance();

  @Column(name = "decided_at")
  private @Nullable Instant decidedAt;

  /** Form pages asked again, separated by commas. */
  @Column(name = "asked_items")
  private String askedItems = "";

  @Column(name = "booking_id")
  private @Nullable UUID bookingId;

  @Column(name = "visit_start")
  private @Nullable Instant visitStart;

  /** A list reads the history of many at once. */
  @ElementCollection(fetch = FetchType.LAZY)
  @BatchSize(size = 100)
  @CollectionTable(name = "referral_step", joinColumns = @JoinColumn(name = "referral_id"))
  @OrderColumn(name = "position")
  private List<ReferralStep> history = new ArrayList<>();

  @Version private int version;

  protected Referral() {}

  /** The referral is stored: from now on it has an owner and a clock. */
  public static Referral receive(
      ReferralId id,
      ReferralReference reference,
      DraftId draft,
      Caller referrer,
      PatientId patient,
      ReferralContent content,
      Instant at) {
    Referral referral = new Referral();
    referral.id = id.value();
    referral.reference = reference.value();
    referral.draftId = draft.value();
    referral.practiceOdsCode = referrer.ownPractice().value();
    referral.referrerAccountId = referrer.id().value();
    referral.referrerName = referrer.name();
    referral.patientId = patient.value();
    referral.priority =
        content.urgencyReason().isBlank() ? ClinicalPriority.ROUTINE : ClinicalPriority.URGENT;
    referral.status = ReferralStatus.RECEIVED;
    referral.receivedAt = at;
    referral.content = RecordJson.write(content);
    referral.factsVersion = 1;
    referral.note(at, referrer, "Sent", "");
    return referral;
  }

  /** A clinician's decision; the caller is recorded as the one who decided. */
  public void decide(TriageDecision decision, Caller caller, Instant at) {
    String act = decision.match(new Decided());
    note(at, caller, act, decision.comment());
    decidedAt = at;
  }

  /** What each decision does to the referral; the answer is the line of history. */
  private final class Decided implements TriageDecision.Cases<String> {
    @Override
    public String accept(TriageDecision.Accept accept) {
      become(ReferralStatus.ACCEPTED);
      acceptance = new Acceptance(accept);
      priority = accept.priority();
      return "Accepted";
    }

    @Override
    public String requestInformation(TriageDecision.RequestInformation request) {
      become(ReferralStatus.INFORMATION_REQUESTED);
      askedItems = String.join(",", request.items());
      return ReferralStep.ASKED;
    }

    @Override
    public String returnWithAdvice(TriageDecision.ReturnWithAdvice returned) {
      become(ReferralStatus.RETURNED);
      return ReferralStep.RETURNED;
    }
  }

  /** The GP answered: the referral is back on the worklist with the clock it had. */
  public void supply(ReferralContent answered, String words, Caller caller, Instant at) {
    become(ReferralStatus.RECEIVED);
    content = RecordJson.write(answered);
    factsVersion++;
    askedItems = "";
    note(at, caller, ReferralStep.GIVEN, words);
  }

  /** A result or an answer arrived later; whatever rests on the older facts is to be made anew. */
  public void learn(ReferralContent newer, String what, Caller caller, Instant at) {
    content = RecordJson.write(newer);
    factsVersion++;
    note(at, caller, what, "");
  }

  /** The sedation plan changed after the decision (H26). */
  public void changeSedation(SedationPlan newer, Caller caller, Instant at) {
    acceptance.changeTo(newer);
    factsVersion++;
    note(at, caller, newer == SedationPlan.NONE ? "Sedation: none" : "Sedation: conscious", "");
  }

  public void withdraw(String reason, Caller caller, Instant at) {
    become(ReferralStatus.WITHDRAWN);
    note(at, caller, "Withdrawn", reason);
  }

  public void booked(BookingId booking, Instant start) {
    if (status != ReferralStatus.BOOKED) {
      become(ReferralStatus.BOOKED);
    }
    bookingId = booking.value();
    visitStart = start;
  }

  /** The visit will not happen: the patient waits for a date again, with the clock they had. */
  public void released() {
    become(ReferralStatus.ACCEPTED);
    bookingId = null;
    visitStart = null;
  }

  private void become(ReferralStatus next) {
    if (!status.mayBecome(next)) {
      throw new StaleRecord(
          history.get(history.size() - 1).byName() + " changed this referral first");
    }
    status = next;
  }

  /** A line of history that changes nothing else. */
  public void note(Instant at, Caller by, String act, String words) {
    history.add(new ReferralStep(at, by.name(), act, words));
  }

  public ReferralId id() {
    return new ReferralId(id);
  }

  public ReferralReference reference() {
    return new ReferralReference(reference);
  }

  public DraftId draft() {
    return new DraftId(draftId);
  }

  public OdsCode practice() {
    return new OdsCode(practiceOdsCode);
  }

  public AccountId referrer() {
    return new AccountId(referrerAccountId);
  }

  public String referrerName() {
    return referrerName;
  }

  public PatientId patient() {
    return new PatientId(patientId);
  }

  public ClinicalPriority priority() {
    return priority;
  }

  public ReferralStatus status() {
    return status;
  }

  /** When the clock started; asking for information never moves it. */
  public Instant receivedAt() {
    return receivedAt;
  }

  /** The day by which the patient must have heard from the service (D9). */
  public LocalDate contactBy() {
    return London.dateOf(receivedAt).plusDays(priority.contactWithinDays());
  }

  /** The last day within 18 weeks (D9). */
  public LocalDate breachDate() {
    return London.dateOf(receivedAt).plusDays(BREACH_AFTER_DAYS);
  }

  public ReferralContent content() {
    return RecordJson.read(content, ReferralContent.class);
  }

  public Laterality side() {
    return content().problem().side();
  }

  /** Grows whenever a stated fact, a result or the sedation plan changes. */
  public int factsVersion() {
    return factsVersion;
  }

  /** What the accepting decision fixed; null until then. */
  public @Nullable Acceptance acceptance() {
    return acceptance.isGiven() ? acceptance : null;
  }

  public @Nullable Instant decidedAt() {
    return decidedAt;
  }

  /** The form pages that the consultant asked again; empty when nothing is asked. */
  public List<String> askedItems() {
    return askedItems.isEmpty() ? List.of() : Arrays.asList(askedItems.split(",", -1));
  }

  public @Nullable BookingId booking() {
    return bookingId == null ? null : new BookingId(bookingId);
  }

  public @Nullable Instant visitStart() {
    return visitStart;
  }

  /** Oldest first. */
  public List<ReferralStep> history() {
    return List.copyOf(history);
  }

  /** What a stale decision is known by. */
  public int version() {
    return version;
  }
}
