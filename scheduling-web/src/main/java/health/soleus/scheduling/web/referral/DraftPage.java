package health.soleus.scheduling.web.referral;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.type.DraftId;
import health.soleus.persistence.type.ReferralId;
import health.soleus.referral.intake.AnswerUrgentSigns;
import health.soleus.referral.intake.DiscardDraft;
import health.soleus.referral.intake.Words;
import health.soleus.referral.worklist.CriteriaView;
import health.soleus.referral.worklist.DraftView;
import health.soleus.referral.worklist.OneDraft;
import health.soleus.scheduling.web.support.FormAnswers;
import health.soleus.scheduling.web.support.Notice;
import health.soleus.scheduling.web.support.UnsavedForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A draft as a whole: all questions, what the service will look at, and the urgent signs. */
@Named("draftPage")
@RequestScoped
public class DraftPage {
  private final HttpServletRequest request;
  private final Caller caller;
  private final OneDraft drafts;
  private final DiscardDraft discardDraft;
  private final AnswerUrgentSigns urgentSigns;
  private FormAnswers form = FormAnswers.empty();
  private @Nullable DraftView view;
  private @Nullable Optional<CriteriaView> criteria;

  @Inject
  DraftPage(
      HttpServletRequest request,
      Caller caller,
      OneDraft drafts,
      DiscardDraft discardDraft,
      AnswerUrgentSigns urgentSigns) {
    this.request = request;
    this.caller = caller;
    this.drafts = drafts;
    this.discardDraft = discardDraft;
    this.urgentSigns = urgentSigns;
  }

  /** A GET: who comes back after sending sees the receipt. */
  public @Nullable String open() {
    Optional<ReferralId> sent = drafts.sent(caller, id());
    if (sent.isPresent()) {
      return Addresses.sent(sent.get());
    }
    form = UnsavedForm.take(request).orElse(FormAnswers.empty());
    return getView().stopped() ? Addresses.draft("urgent", getDraft()) : null;
  }

  /** A GET of the urgent-signs page: only a stopped draft has one. */
  public @Nullable String openUrgent() {
    form = UnsavedForm.take(request).orElse(FormAnswers.empty());
    return getView().stopped() ? null : Addresses.draft("draft", getDraft());
  }

  /** Deletes the draft. */
  public String discard() {
    discardDraft.discard(caller, id());
    Notice.say("The draft is deleted. Nothing was sent.");
    return Addresses.MY_REFERRALS;
  }

  /** Urgent care is arranged. */
  public String arranged() {
    urgentSigns.arranged(caller, id());
    Notice.say("We have noted that you arranged urgent care. Nothing was sent to this service.");
    return Addresses.MY_REFERRALS;
  }

  /** The sign was ruled out: the question is asked again. */
  public @Nullable String ruledOut() {
    form = FormAnswers.posted(request.getParameterMap());
    var problems = urgentSigns.ruledOut(caller, id(), form.value("who"));
    problems.forEach(p -> form = form.withError(p.field(), p.sentence()));
    return problems.isEmpty() ? Addresses.question(getDraft(), "urgent-signs") : null;
  }

  private DraftId id() {
    return DraftId.parse(Objects.requireNonNullElse(request.getParameter("draft"), ""));
  }

  public String getDraft() {
    return id().toString();
  }

  public DraftView getView() {
    if (view == null) {
      view = drafts.of(caller, id());
    }
    return view;
  }

  /** Given and family name; empty until they are given. */
  public String getPatientName() {
    for (var part : getView().summary()) {
      for (var row : part.rows()) {
        if (row.key().equals("Name")) {
          return row.inOneLine();
        }
      }
    }
    return "";
  }

  /** How much is answered, in hundredths. */
  public long getProgress() {
    return getView().answered() * 100 / Math.max(1, getView().required().size());
  }

  /** "Continue with blood thinners". */
  public String getContinueWith() {
    var next = getView().next();
    return next == null
        ? "Check your answers"
        : "Continue with " + Words.lower(next.title()).replace("nHS", "NHS");
  }

  /** Where the green button leads. */
  public String getContinueAt() {
    var next = getView().next();
    return Addresses.path(
        next == null
            ? Addresses.draft("check", getDraft())
            : Addresses.question(getDraft(), next.id()));
  }

  public String getKeptUntil() {
    return Words.day(getView().keptUntil());
  }

  public String getSaved() {
    return Addresses.saved(getView().savedAt());
  }

  /** Whether one of the signs points to a torn tendon (ER-R1); else infection or blood flow. */
  public boolean isRupture() {
    var signs = getView().answers().page("urgent-signs");
    return signs.has("signs", "SUDDEN_PAIN_OR_POP")
        || signs.has("signs", "CANNOT_PUSH_OFF")
        || signs.has("signs", "CALF_SQUEEZE_POSITIVE");
  }

  /** What the service will look at; empty while the leg is not answered. */
  public @Nullable CriteriaView getCriteria() {
    if (criteria == null) {
      criteria = drafts.criteria(caller, id());
    }
    return criteria.orElse(null);
  }

  public FormAnswers getForm() {
    return form;
  }
}
