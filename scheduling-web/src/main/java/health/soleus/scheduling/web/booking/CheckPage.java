package health.soleus.scheduling.web.booking;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.scheduling.PatientAgreement;
import health.soleus.persistence.type.BookingId;
import health.soleus.persistence.type.London;
import health.soleus.persistence.type.ReferralId;
import health.soleus.persistence.type.SlotId;
import health.soleus.persistence.type.StaleRecord;
import health.soleus.scheduling.booking.Booked;
import health.soleus.scheduling.booking.BookingCheck;
import health.soleus.scheduling.booking.BookingWish;
import health.soleus.scheduling.booking.CheckBooking;
import health.soleus.scheduling.booking.MoveWish;
import health.soleus.scheduling.booking.OpenAccepted;
import health.soleus.scheduling.booking.PatientBanner;
import health.soleus.scheduling.booking.PatientToBook;
import health.soleus.scheduling.web.support.FormAnswers;
import health.soleus.scheduling.web.support.Notice;
import health.soleus.scheduling.web.support.UnsavedForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The last look before messages start: the dated plan, every message, and the patient's yes. */
@Named("checkPage")
@RequestScoped
public class CheckPage {
  private final Caller caller;
  private final CheckBooking checks;
  private final OpenAccepted patients;
  private final SlotActs acts;
  private final Clock clock;
  private final HttpServletRequest request;
  private FormAnswers form;
  private @Nullable BookingCheck shown;
  private @Nullable PlanView plan;
  private List<String> refusals = List.of();

  @Inject
  CheckPage(
      Caller caller,
      HttpServletRequest request,
      CheckBooking checks,
      OpenAccepted patients,
      SlotActs acts,
      Clock clock) {
    this.caller = caller;
    this.request = request;
    this.checks = checks;
    this.patients = patients;
    this.acts = acts;
    this.clock = clock;
    form = FormAnswers.posted(request.getParameterMap());
  }

  /** Does what was pressed, else shows the check; a visit that is booked already instead. */
  public @Nullable String open() {
    UnsavedForm.take(request).ifPresent(typed -> form = typed);
    try {
      return switch (Pressed.in(form)) {
        case "hold" -> holdAgain();
        case "let" -> letGo();
        case "book" -> book();
        default -> look();
      };
    } catch (StaleRecord withdrawn) {
      Notice.say(withdrawn.sentence());
      return "/booking/waiting-list.xhtml?faces-redirect=true";
    }
  }

  private @Nullable String look() {
    PatientToBook patient = patients.open(caller, referral());
    BookingId booked = patient.booking();
    if (booked != null && patient.isBookedInstead(getMove(), getSlot())) {
      Notice.say(patient.bookedWords());
      return SlotActs.address(booked);
    }
    return show();
  }

  /** There is something to show: not yet while Faces still reads the request. */
  public boolean isReady() {
    return shown != null;
  }

  private @Nullable String show() {
    SlotId slot = SlotId.parse(getSlot());
    shown =
        isMoving()
            ? checks.beforeMove(caller, BookingId.parse(getMove()), slot)
            : checks.before(caller, referral(), slot);
    plan =
        PlanView.of(
            shown.plan(),
            shown.messages(),
            new PlanView.Frame(
                shown.patient().addressee(),
                shown.offer().day(),
                London.dateOf(clock.instant()),
                message -> ""));
    return null;
  }

  /** Ten more minutes, or a new hold when the slot is still free. */
  private @Nullable String holdAgain() {
    SlotActs.Answer answer = acts.hold(caller, referral(), SlotId.parse(getSlot()));
    return answer.isDone() ? here() : refused(answer);
  }

  /** Somebody else may have the slot. */
  private String letGo() {
    acts.letGo(caller, SlotId.parse(getSlot()));
    Notice.say("You let the slot go.");
    return getSlotsHref().replace("?", "?faces-redirect=true&");
  }

  /** Books or moves, once the patient's agreement is given; then the next person, or the visit. */
  private @Nullable String book() {
    form = AgreementForm.checked(form);
    if (form.hasErrors()) {
      return show();
    }
    SlotActs.Answer answer = isMoving() ? moveIt() : bookIt();
    Booked booked = answer.booked();
    if (booked == null) {
      return refused(answer);
    }
    if (!isMoving() && !booked.already()) {
      return WaitingListPage.after(booked.booking());
    }
    Notice.say(booked.sentence());
    return SlotActs.address(booked.booking());
  }

  private SlotActs.Answer bookIt() {
    return acts.book(
        caller, new BookingWish(referral(), SlotId.parse(getSlot()), agreement(), factsVersion()));
  }

  private SlotActs.Answer moveIt() {
    BookingId visit = BookingId.parse(getMove());
    return acts.move(
        caller,
        referral(),
        new MoveWish(visit, SlotId.parse(getSlot()), agreement(), factsVersion()));
  }

  private PatientAgreement agreement() {
    return PatientAgreement.valueOf(form.value("how"));
  }

  private int factsVersion() {
    String version = form.value("facts");
    return version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : -1;
  }

  /** The same page with every reason; the agreement is asked for again, as the plan may differ. */
  private @Nullable String refused(SlotActs.Answer answer) {
    refusals = answer.refusals();
    form = form.withValue("agreed", "");
    answer.refusals().forEach(Notice::refuse);
    return show();
  }

  private String here() {
    return "/booking/check.xhtml?faces-redirect=true&referral="
        + getReferral()
        + "&slot="
        + getSlot()
        + (isMoving() ? "&move=" + getMove() : "");
  }

  private ReferralId referral() {
    return ReferralId.parse(getReferral());
  }

  private BookingCheck check() {
    return Objects.requireNonNull(shown);
  }

  public FormAnswers getForm() {
    return form;
  }

  public String getReferral() {
    return form.value("referral");
  }

  public String getSlot() {
    return form.value("slot");
  }

  public String getMove() {
    return form.value("move");
  }

  public boolean isMoving() {
    return form.has("move");
  }

  /** What the referral said when this page was shown; it comes back with the post. */
  public int getFactsVersion() {
    return check().factsVersion();
  }

  public String getSlotsHref() {
    return "/booking/slots.xhtml?referral="
        + getReferral()
        + (isMoving() ? "&move=" + getMove() : "");
  }

  public boolean isHeld() {
    return check().offer().heldUntil() != null;
  }

  public String getHeldUntil() {
    return check().offer().heldUntilWords();
  }

  public long getSecondsLeft() {
    Instant until = check().offer().heldUntil();
    return until == null ? 0 : Math.max(0, Duration.between(clock.instant(), until).toSeconds());
  }

  public String getDigitsLeft() {
    long left = getSecondsLeft();
    return "%d:%02d".formatted(left / 60, left % 60);
  }

  public String getSlotWords() {
    return check().offer().room()
        + ", "
        + check().offer().dayWords()
        + ", "
        + check().offer().startWords();
  }

  /** Why the slot is not held: it is free, or somebody has it. */
  public String getEndedWords() {
    return check().offer().fits()
        ? "You do not hold this slot. It is still free: hold it again."
        : "You do not hold this slot, and it cannot be taken.";
  }

  public PatientBanner getPatient() {
    return check().patient();
  }

  /** The first name, for the words of the agreement. */
  public String getGiven() {
    return check().patient().addressee().given();
  }

  /** Every reason why this slot cannot be booked; empty when it can. */
  public List<String> getObstacles() {
    return refusals.isEmpty() ? check().offer().reasons() : List.of();
  }

  public boolean isBookable() {
    return isHeld() && check().offer().fits();
  }

  public PlanView getPlan() {
    return Objects.requireNonNull(plan);
  }

  public String getButtonText() {
    return check().bookWords();
  }

  public List<PatientAgreement> getAgreements() {
    return List.of(PatientAgreement.values());
  }

  /** The booking as it would be. */
  public List<Fact> getFacts() {
    return VisitFacts.of(check());
  }

  /** Why a person calls instead of a message; empty when messages reach the patient. */
  public String getCallInstead() {
    return check().patient().addressee().reach().why();
  }

  /** When the first message leaves. */
  public String getFirstMessage() {
    return VisitFacts.firstMessage(check().messages(), London.dateOf(clock.instant()));
  }
}
