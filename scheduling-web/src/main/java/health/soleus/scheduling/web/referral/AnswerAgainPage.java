package health.soleus.scheduling.web.referral;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.type.ReferralId;
import health.soleus.persistence.type.StaleRecord;
import health.soleus.referral.intake.Answers;
import health.soleus.referral.intake.Kept;
import health.soleus.referral.intake.ReferralForm;
import health.soleus.referral.intake.SupplyInformation;
import health.soleus.referral.worklist.OneReferral;
import health.soleus.referral.worklist.ReferralView;
import health.soleus.scheduling.web.support.FormAnswers;
import health.soleus.scheduling.web.support.Notice;
import health.soleus.scheduling.web.support.UnsavedForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A question that the consultant asked again; only the asked ones open. */
@Named("answerPage")
@RequestScoped
public class AnswerAgainPage {
  private final HttpServletRequest request;
  private final Caller caller;
  private final OneReferral referrals;
  private final SupplyInformation supply;
  private FormAnswers form = FormAnswers.empty();
  private @Nullable ReferralView view;
  private @Nullable Answers answers;

  @Inject
  AnswerAgainPage(
      HttpServletRequest request, Caller caller, OneReferral referrals, SupplyInformation supply) {
    this.request = request;
    this.caller = caller;
    this.referrals = referrals;
    this.supply = supply;
  }

  /** A GET: the page as it was answered; a question that is not asked shows the referral. */
  public @Nullable String open() {
    ReferralView.Asked asked = getView().asked();
    boolean open =
        asked != null
            && asked.items().stream().anyMatch(item -> item.question().equals(getQuestion()));
    if (!open) {
      return Addresses.referral("referral", getReferral());
    }
    form =
        UnsavedForm.take(request)
            .orElseGet(() -> FormAnswers.of(answers().page(getQuestion()).values()));
    return null;
  }

  /** Continue: the next asked question, or the last look. */
  public @Nullable String answer() {
    form = FormAnswers.posted(request.getParameterMap());
    if (form.tooLong("list")) {
      form = form.withError("list", "The list must be 10,000 characters or fewer");
      return null;
    }
    try {
      Kept kept = supply.keep(caller, id(), getQuestion(), form.values());
      kept.problems().forEach(p -> form = form.withError(p.field(), p.sentence()));
      return switch (kept.next()) {
        case SAME -> null;
        case QUESTION ->
            Addresses.referral("answer", getReferral()) + "&question=" + kept.question();
        default -> Addresses.referral("send-back", getReferral());
      };
    } catch (StaleRecord stale) {
      Notice.say(stale.sentence());
      return Addresses.referral("referral", getReferral());
    }
  }

  private Answers answers() {
    if (answers == null) {
      answers = referrals.answers(caller, id());
    }
    return answers;
  }

  private ReferralId id() {
    return ReferralId.parse(Objects.requireNonNullElse(request.getParameter("referral"), ""));
  }

  public String getReferral() {
    return id().toString();
  }

  public String getQuestion() {
    return ReferralForm.question(Objects.requireNonNullElse(request.getParameter("question"), ""))
        .id();
  }

  public ReferralView getView() {
    if (view == null) {
      view = referrals.of(caller, id());
    }
    return view;
  }

  public QuestionView getShown() {
    return QuestionView.of(getQuestion(), "asked again", answers(), null);
  }

  public FormAnswers getForm() {
    return form;
  }
}
