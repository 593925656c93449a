package health.soleus.scheduling.web.booking;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.clinical.Stated;
import health.soleus.persistence.type.BookingId;
import health.soleus.persistence.type.ReferralId;
import health.soleus.persistence.type.SlotId;
import health.soleus.persistence.type.StaffWords;
import health.soleus.persistence.type.StaleRecord;
import health.soleus.scheduling.booking.FreeSlots;
import health.soleus.scheduling.booking.OpenAccepted;
import health.soleus.scheduling.booking.PatientBanner;
import health.soleus.scheduling.booking.PatientToBook;
import health.soleus.scheduling.booking.SlotLoss;
import health.soleus.scheduling.booking.SlotOffer;
import health.soleus.scheduling.preparation.EnterFact;
import health.soleus.scheduling.web.support.FormAnswers;
import health.soleus.scheduling.web.support.Notice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Free slots for one patient, to hold one; also to choose where a visit moves to. */
@Named("slotsPage")
@RequestScoped
public class SlotsPage {
  private static final Set<String> ANSWERS = Set.of("YES", "NO", "NOT_KNOWN");

  private final Caller caller;
  private final OpenAccepted patients;
  private final FreeSlots slots;
  private final SlotActs acts;
  private final EnterFact facts;
  private FormAnswers form;
  private List<SlotOffer> offers = List.of();
  private @Nullable PatientToBook shown;
  private @Nullable SlotLoss loss;

  @Inject
  SlotsPage(
      Caller caller,
      HttpServletRequest request,
      OpenAccepted patients,
      FreeSlots slots,
      SlotActs acts,
      EnterFact facts) {
    this.caller = caller;
    this.patients = patients;
    this.slots = slots;
    this.acts = acts;
    this.facts = facts;
    form = FormAnswers.posted(request.getParameterMap());
  }

  /** Does what was pressed, then shows the slots. */
  public @Nullable String open() {
    try {
      String next =
          switch (Pressed.in(form)) {
            case "hold" -> hold();
            case "answer" -> answerAdult();
            default -> null;
          };
      return next == null ? show() : next;
    } catch (StaleRecord withdrawn) {
      Notice.say(withdrawn.sentence());
      return "/booking/waiting-list.xhtml?faces-redirect=true";
    }
  }

  private @Nullable String show() {
    shown =
        isMoving()
            ? patients.toMove(caller, referral(), BookingId.parse(getMove()))
            : patients.open(caller, referral());
    offers = slots.forReferral(caller, referral());
    return null;
  }

  /** There is something to show: not yet while Faces still reads the request. */
  public boolean isReady() {
    return shown != null;
  }

  private @Nullable String hold() {
    SlotActs.Answer answer = acts.hold(caller, referral(), SlotId.parse(form.value("slot")));
    if (answer.isDone()) {
      return "/booking/check.xhtml?faces-redirect=true&referral="
          + getReferral()
          + "&slot="
          + form.value("slot")
          + (isMoving() ? "&move=" + getMove() : "");
    }
    if (answer.loss() == null) {
      answer.refusals().forEach(Notice::refuse);
    } else {
      loss = answer.loss();
    }
    return null;
  }

  /** Keeps the answer about the adult; the slots are judged anew. */
  private @Nullable String answerAdult() {
    if (!ANSWERS.contains(form.value("adult"))) {
      form = form.withError("adult", "Select whether an adult takes the patient home and stays");
      return null;
    }
    facts.adultOvernight(caller, referral(), Stated.valueOf(form.value("adult")));
    Notice.say("Answer saved. The slots below are judged with it.");
    return "/booking/slots.xhtml?faces-redirect=true&referral="
        + getReferral()
        + (isMoving() ? "&move=" + getMove() : "");
  }

  private ReferralId referral() {
    return ReferralId.parse(getReferral());
  }

  private PatientToBook patient() {
    return Objects.requireNonNull(shown);
  }

  public String getReferral() {
    return form.value("referral");
  }

  public String getMove() {
    return form.value("move");
  }

  public boolean isMoving() {
    return form.has("move");
  }

  public String getTitle() {
    return isMoving() ? "Move this visit" : "Find a slot";
  }

  public String getExplanation() {
    return isMoving()
        ? "The visit stays where it is until you move it on the next page."
        : "Every slot of the next 6 weeks, earliest first.";
  }

  public String getBackHref() {
    return isMoving()
        ? "/booking/booking.xhtml?booking=" + getMove()
        : "/booking/waiting-list.xhtml";
  }

  public String getBackText() {
    return isMoving() ? "Booked visit" : "Waiting list";
  }

  public FormAnswers getForm() {
    return form;
  }

  public PatientBanner getPatient() {
    return patient().patient();
  }

  /** Who was faster, and what is next best; empty when nobody was. */
  public String getLost() {
    return loss == null ? "" : loss.sentence();
  }

  /** Sedation is planned, and nobody knows about the adult yet. */
  public boolean isAskAdult() {
    return patient().askAdult();
  }

  public List<SlotRow> getFitting() {
    List<SlotOffer> fitting = offers.stream().filter(SlotOffer::fits).toList();
    SlotId best = best(fitting);
    return fitting.stream()
        .map(offer -> SlotRow.fitting(offer, patient().breachDate(), offer.slot().equals(best)))
        .toList();
  }

  /** The next best after a loss, else the earliest. */
  private @Nullable SlotId best(List<SlotOffer> fitting) {
    SlotLoss lost = loss;
    if (lost != null && !lost.alternatives().isEmpty()) {
      return lost.alternatives().get(0).slot();
    }
    return fitting.isEmpty() ? null : fitting.get(0).slot();
  }

  /** The slots that do not fit; those with the same reasons stand together. */
  public List<SlotGroup> getRefused() {
    return SlotGroup.of(offers.stream().filter(offer -> !offer.fits()).toList());
  }

  public int getRefusedCount() {
    return (int) offers.stream().filter(offer -> !offer.fits()).count();
  }

  /** What the visit is for, beside the slots. */
  public List<Fact> getFacts() {
    return List.of(
        new Fact("Breach date", StaffWords.day(patient().breachDate())),
        new Fact("Sedation", patient().sedationWords()),
        new Fact("Access", patient().accessWords()),
        new Fact("Consultant", patient().consultant()));
  }
}
