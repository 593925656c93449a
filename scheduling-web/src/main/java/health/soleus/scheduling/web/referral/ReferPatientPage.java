package health.soleus.scheduling.web.referral;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.type.DraftId;
import health.soleus.persistence.type.London;
import health.soleus.persistence.type.ReferralId;
import health.soleus.referral.intake.Answers;
import health.soleus.referral.intake.KeepDraft;
import health.soleus.referral.intake.Kept;
import health.soleus.referral.intake.ReferralForm;
import health.soleus.referral.intake.Situation;
import health.soleus.referral.intake.StartDraft;
import health.soleus.referral.worklist.DraftView;
import health.soleus.referral.worklist.OneDraft;
import health.soleus.referral.worklist.PatientStrip;
import health.soleus.scheduling.web.support.FormAnswers;
import health.soleus.scheduling.web.support.UnsavedForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One question of the GP's form at a time; each Continue keeps the answers on the server. */
@Named("referPage")
@RequestScoped
public class ReferPatientPage {
  private static final String FIRST = "nhs-number";

  private final HttpServletRequest request;
  private final Caller caller;
  private final OneDraft drafts;
  private final StartDraft startDraft;
  private final KeepDraft keepDraft;
  private final Clock clock;
  private FormAnswers form = FormAnswers.empty();
  private @Nullable DraftView draft;
  private @Nullable DraftId proposal;

  @Inject
  ReferPatientPage(
      HttpServletRequest request,
      Caller caller,
      OneDraft drafts,
      StartDraft startDraft,
      KeepDraft keepDraft,
      Clock clock) {
    this.request = request;
    this.caller = caller;
    this.drafts = drafts;
    this.startDraft = startDraft;
    this.keepDraft = keepDraft;
    this.clock = clock;
  }

  /** A GET: the next question, or what became of the draft. */
  public @Nullable String open() {
    if (isNew()) {
      mayStart();
      form = UnsavedForm.take(request).orElse(FormAnswers.empty());
      return null;
    }
    Optional<ReferralId> sent = drafts.sent(caller, id());
    if (sent.isPresent()) {
      return Addresses.sent(sent.get());
    }
    DraftView view = view();
    if (view.stopped() && !getQuestion().equals("urgent-signs")) {
      return Addresses.draft("urgent", getDraft());
    }
    form = UnsavedForm.take(request).orElseGet(() -> FormAnswers.of(shown(view, getQuestion())));
    return null;
  }

  /** A page that needs no draft, asked for or posted: for those who refer, and nobody else. */
  public void mayStart() {
    startDraft.mayStart(caller);
  }

  /** Known details stand in the fields when the GP says that something has changed. */
  private static Map<String, List<String>> shown(DraftView view, String question) {
    var kept = view.answers().page(question);
    return kept.isEmpty() && view.known() != null
        ? KnownFields.of(question, view.known())
        : kept.values();
  }

  /** Continue; on a page that was left open while its draft was sent, to the receipt. */
  public @Nullable String answer() {
    Optional<ReferralId> sent = drafts.sent(caller, id());
    if (sent.isPresent()) {
      return Addresses.sent(sent.get());
    }
    Kept kept = keep();
    return kept == null || kept.next() == Kept.Next.SAME ? null : next(kept);
  }

  /** Keeps what is there and shows all questions; an empty page is left as it was. */
  public @Nullable String seeAll() {
    form = FormAnswers.posted(request.getParameterMap());
    boolean blank = ReferralFormFields.isBlank(getQuestion(), form.values());
    if (isNew()) {
      return blank ? Addresses.MY_REFERRALS : seeAllAfter(keep());
    }
    return blank ? Addresses.draft("draft", getDraft()) : seeAllAfter(keep());
  }

  private @Nullable String seeAllAfter(@Nullable Kept kept) {
    if (kept == null || kept.next() == Kept.Next.SAME) {
      return null;
    }
    boolean goesOn = kept.next() == Kept.Next.QUESTION || kept.next() == Kept.Next.ALL_ANSWERED;
    return goesOn ? Addresses.draft("draft", getDraft()) : next(kept);
  }

  private @Nullable Kept keep() {
    form = FormAnswers.posted(request.getParameterMap());
    if (form.tooLong("list")) {
      form = form.withError("list", "The list must be 10,000 characters or fewer");
      return null;
    }
    Kept kept = isNew() ? start() : keepDraft.keep(caller, id(), getQuestion(), form.values());
    draft = null;
    kept.problems().forEach(p -> form = form.withError(p.field(), p.sentence()));
    return kept;
  }

  private Kept start() {
    DraftId proposed = id();
    Kept kept = startDraft.start(caller, proposed, form.values());
    proposal = startDraft.idOf(caller, proposed);
    return kept;
  }

  private String next(Kept kept) {
    String id = getDraft();
    return switch (kept.next()) {
      case STOPPED -> Addresses.draft("urgent", id);
      case CHECK_SIGNS -> Addresses.draft("check-signs", id);
      case NO_NUMBER -> "/referral/no-number.xhtml?faces-redirect=true";
      case ALL_ANSWERED -> ready(id);
      default -> Addresses.question(id, kept.question());
    };
  }

  /** The criteria only if something is not plainly met, and never on the way of a change. */
  private String ready(String id) {
    if ("check".equals(request.getParameter("from"))) {
      return Addresses.draft("check", id);
    }
    boolean met = drafts.criteria(caller, DraftId.parse(id)).map(c -> c.plainlyMet()).orElse(false);
    return Addresses.draft(met ? "check" : "criteria", id);
  }

  private DraftView view() {
    if (draft == null) {
      draft = drafts.of(caller, id());
    }
    return draft;
  }

  /** Whether nothing has been kept yet. */
  public boolean isNew() {
    return request.getParameter("draft") == null;
  }

  private DraftId id() {
    return DraftId.parse(getDraft());
  }

  /** The draft's opaque id; a page that begins one proposes it. */
  public String getDraft() {
    String given = request.getParameter("draft");
    return given == null ? proposed() : DraftId.parse(given).toString();
  }

  private String proposed() {
    if (proposal == null) {
      String posted = request.getParameter("proposed");
      proposal = posted == null ? DraftId.random() : DraftId.parse(posted);
    }
    return proposal.toString();
  }

  /** The page asked for, else the first that is not answered. */
  public String getQuestion() {
    String asked = request.getParameter("question");
    if (asked != null) {
      return ReferralForm.question(asked).id();
    } else if (isNew()) {
      return FIRST;
    }
    var next = view().next();
    return next == null ? "plans-and-wishes" : next.id();
  }

  /** Where a Change link came from; empty on the straight way. */
  public String getFrom() {
    return Objects.requireNonNullElse(request.getParameter("from"), "");
  }

  public QuestionView getShown() {
    String question = getQuestion();
    if (isNew()) {
      mayStart();
      Situation nobodyYet = new Situation(London.dateOf(clock.instant()), null);
      int pages = ReferralForm.required(Answers.none(), nobodyYet).size();
      return QuestionView.of(question, "question 1 of " + pages, Answers.none(), null);
    }
    return QuestionView.of(
        question,
        view().count(question).replace("Question", "question"),
        view().answers(),
        view().known());
  }

  public PatientStrip getStrip() {
    return isNew() ? new PatientStrip("", "", "") : view().strip();
  }

  public String getSaved() {
    return isNew() ? "" : Addresses.saved(view().savedAt());
  }

  /** The page before this one, or where the GP came from. */
  public String getBack() {
    if (isNew()) {
      return Addresses.path(Addresses.MY_REFERRALS);
    } else if (getFrom().equals("check")) {
      return Addresses.path(Addresses.draft("check", getDraft()));
    }
    String before = Addresses.before(view(), getQuestion());
    return Addresses.path(
        before.isEmpty()
            ? Addresses.draft("draft", getDraft())
            : Addresses.question(getDraft(), before));
  }

  public FormAnswers getForm() {
    return form;
  }
}
