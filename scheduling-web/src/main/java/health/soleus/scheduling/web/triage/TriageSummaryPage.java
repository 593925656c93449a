package health.soleus.scheduling.web.triage;

import health.soleus.persistence.clinical.SedationPlan;
import health.soleus.persistence.referral.ReturnReason;
import health.soleus.persistence.referral.TriageDecision;
import health.soleus.persistence.type.ReferralId;
import health.soleus.persistence.type.Refused;
import health.soleus.persistence.type.StaleRecord;
import health.soleus.referral.triage.TriageReferral;
import health.soleus.referral.worklist.ReferralSummary;
import health.soleus.referral.worklist.SummaryChanges;
import health.soleus.referral.worklist.TriageSummary;
import health.soleus.scheduling.booking.ChangeSedation;
import health.soleus.scheduling.web.support.CallerOfRequest;
import health.soleus.scheduling.web.support.FormAnswers;
import health.soleus.scheduling.web.support.Notice;
import health.soleus.scheduling.web.support.UnsavedForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One referral on one page, with the consultant's decision beside it. */
@Named("triageSummary")
@RequestScoped
public class TriageSummaryPage {
  static final String PATH = "/triage/summary.xhtml";

  private final TriageSummary summaries;
  private final TriageReferral triage;
  private final ChangeSedation sedation;
  private final CallerOfRequest callers;
  private final SeenReferrals seen;
  private final HttpServletRequest request;
  private FormAnswers form = FormAnswers.empty();
  private @Nullable ReferralSummary summary;
  private List<SummaryChanges.Change> changes = List.of();
  private String seenAt = "";
  private String stale = "";

  @Inject
  TriageSummaryPage(
      TriageSummary summaries,
      TriageReferral triage,
      ChangeSedation sedation,
      CallerOfRequest callers,
      SeenReferrals seen,
      HttpServletRequest request) {
    this.summaries = summaries;
    this.triage = triage;
    this.sedation = sedation;
    this.callers = callers;
    this.seen = seen;
    this.request = request;
  }

  /** Opens the referral that the address names; the opening is audited. */
  public void open() {
    form = UnsavedForm.take(request).orElseGet(() -> DecisionForm.opened(getSummary()));
  }

  private void load() {
    ReferralSummary read = summaries.of(callers.caller(), id());
    seen.keep(read);
    summary = read;
  }

  /** Records the decision, or shows beside each field what is missing. */
  public @Nullable String decide() {
    form = DecisionForm.checked(FormAnswers.posted(request.getParameterMap()));
    if (!form.hasErrors()) {
      try {
        TriageDecision decision = DecisionForm.decision(form);
        triage.decide(callers.caller(), id(), version(), decision);
        return done(decision.match(new DecisionWords()));
      } catch (StaleRecord changed) {
        stale = changed.sentence();
      } catch (Refused refused) {
        for (String reason : refused.reasons()) {
          form = form.withError(DecisionForm.OUTCOME, reason);
        }
      }
    }
    return shownAgain();
  }

  /** Changes the sedation of an accepted referral; a booked visit is planned anew. */
  public @Nullable String changeSedation() {
    form = FormAnswers.posted(request.getParameterMap());
    if (!form.has("new-sedation")) {
      form = form.withError("new-sedation", "Select the sedation");
      return shownAgain();
    }
    try {
      SedationPlan plan = SedationPlan.valueOf(form.value("new-sedation"));
      sedation.change(callers.caller(), id(), plan);
      return done("Sedation changed. A booked visit has been planned anew.");
    } catch (StaleRecord changed) {
      form = form.withError("new-sedation", changed.sentence());
    } catch (Refused refused) {
      form = form.withError("new-sedation", String.join(" ", refused.reasons()));
    }
    return shownAgain();
  }

  /** Shows the page as it is now, with everything typed, and what changed since it was opened. */
  private @Nullable String shownAgain() {
    load();
    if (!stale.isEmpty()) {
      seen.find(id(), version())
          .ifPresent(
              before -> {
                seenAt = before.seenAt();
                changes = SummaryChanges.between(before, getSummary());
              });
    }
    return null;
  }

  private String done(String words) {
    Notice.say(words);
    return PATH + "?faces-redirect=true&id=" + id();
  }

  private ReferralId id() {
    return ReferralId.parse(Objects.requireNonNullElse(request.getParameter("id"), ""));
  }

  private int version() {
    String version = Objects.requireNonNullElse(request.getParameter("version"), "");
    return version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : -1;
  }

  /** Read once a request, also when another form of the page was posted. */
  public ReferralSummary getSummary() {
    if (summary == null) {
      load();
    }
    return Objects.requireNonNull(summary);
  }

  /**
   * The panel to decide is there; also while a press is read, or a decision that came too late
   * would not be heard.
   */
  public boolean isDeciding() {
    FacesContext faces = FacesContext.getCurrentInstance();
    boolean reading = faces.isPostback() && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    return getSummary().isDecidable() || (reading && request.getParameter("outcome") != null);
  }

  public FormAnswers getForm() {
    return form;
  }

  /** The sentence that says what changed; empty when the page is not stale. */
  public String getStale() {
    return stale;
  }

  /** What had been typed to the GP, to be shown where the panel is gone. */
  public String getTypedWords() {
    return Stream.of("note", "question", "advice")
        .map(form::value)
        .filter(words -> !words.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** When the version was read that the refused decision rested on. */
  public String getSeenAt() {
    return seenAt;
  }

  public List<SummaryChanges.Change> getChanges() {
    return changes;
  }

  public ReturnReason[] getReasons() {
    return ReturnReason.values();
  }

  /** Whoever reads the print, and in the page's foot. */
  public String getReader() {
    return callers.caller().name();
  }

  /** What the green line says after each decision. */
  private static final class DecisionWords implements TriageDecision.Cases<String> {
    @Override
    public String accept(TriageDecision.Accept decision) {
      return "Accepted. The booking team gives a date. The GP and the patient are told.";
    }

    @Override
    public String requestInformation(TriageDecision.RequestInformation decision) {
      return "Sent back to the GP with your question. The patient keeps their place and their"
          + " clock.";
    }

    @Override
    public String returnWithAdvice(TriageDecision.ReturnWithAdvice decision) {
      return "Returned to the GP with your advice. The patient is told.";
    }
  }
}
