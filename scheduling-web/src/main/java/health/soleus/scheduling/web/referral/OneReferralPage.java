package health.soleus.scheduling.web.referral;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.type.ReferralId;
import health.soleus.persistence.type.Refused;
import health.soleus.persistence.type.StaleRecord;
import health.soleus.referral.intake.SupplyInformation;
import health.soleus.referral.intake.WithdrawReferral;
import health.soleus.referral.worklist.CriteriaView;
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

/** One referral that was sent: where it is, its receipt, its history, and what the GP can do. */
@Named("referralPage")
@RequestScoped
public class OneReferralPage {
  private final HttpServletRequest request;
  private final Caller caller;
  private final OneReferral referrals;
  private final SupplyInformation supply;
  private final WithdrawReferral withdraw;
  private FormAnswers form = FormAnswers.empty();
  private @Nullable ReferralView view;

  @Inject
  OneReferralPage(
      HttpServletRequest request,
      Caller caller,
      OneReferral referrals,
      SupplyInformation supply,
      WithdrawReferral withdraw) {
    this.request = request;
    this.caller = caller;
    this.referrals = referrals;
    this.supply = supply;
    this.withdraw = withdraw;
  }

  /** A GET of any page of this referral: NotThere before anything is shown. */
  public void open() {
    getView();
    form = UnsavedForm.take(request).orElse(FormAnswers.empty());
  }

  /** A GET of the last look before sending back: open questions come first. */
  public @Nullable String openSendBack() {
    open();
    ReferralView.Asked asked = getView().asked();
    if (asked == null) {
      return Addresses.referral("referral", getReferral());
    }
    return asked.ready()
        ? null
        : Addresses.referral("answer", getReferral()) + "&question=" + asked.next();
  }

  /** A GET of the withdrawal: only while it is possible. */
  public @Nullable String openWithdraw() {
    open();
    return getView().mayWithdraw() ? null : Addresses.referral("referral", getReferral());
  }

  /** Sends the new answers back to the consultant. */
  public @Nullable String sendBack() {
    form = FormAnswers.posted(request.getParameterMap());
    if (form.value("words").length() > 2000) {
      form = form.withError("words", "The message must be 2,000 characters or fewer");
      return null;
    }
    String to = asker();
    try {
      supply.sendBack(caller, id(), form.value("words"));
    } catch (Refused refused) {
      refused.reasons().forEach(Notice::refuse);
      return null;
    } catch (StaleRecord stale) {
      Notice.say(stale.sentence());
      return Addresses.referral("referral", getReferral());
    }
    view = null;
    Notice.say(
        "Sent back to "
            + to
            + ". "
            + getView().given()
            + " kept their place. Decision by "
            + getView().receipt().decisionBy()
            + '.');
    return Addresses.referral("referral", getReferral());
  }

  private String asker() {
    ReferralView.Asked asked = getView().asked();
    return asked == null ? "the consultant" : asked.by();
  }

  /** Withdraws the referral. */
  public @Nullable String withdraw() {
    form = FormAnswers.posted(request.getParameterMap());
    var problems = withdraw.withdraw(caller, id(), form.value("reason"));
    problems.forEach(p -> form = form.withError(p.field(), p.sentence()));
    if (!problems.isEmpty()) {
      return null;
    }
    Notice.say("The referral is withdrawn. Tell the patient that they will not hear from us.");
    return Addresses.referral("referral", getReferral());
  }

  /** The GP has read the advice. */
  public String read() {
    try {
      referrals.read(caller, id());
      Notice.say("Thank you. This referral needs nothing more from you.");
    } catch (StaleRecord stale) {
      Notice.say(stale.sentence());
    }
    return Addresses.MY_REFERRALS;
  }

  private ReferralId id() {
    return ReferralId.parse(Objects.requireNonNullElse(request.getParameter("referral"), ""));
  }

  public String getReferral() {
    return id().toString();
  }

  public ReferralView getView() {
    if (view == null) {
      view = referrals.of(caller, id());
    }
    return view;
  }

  public CriteriaView getCriteria() {
    return referrals.criteria(caller, id());
  }

  public FormAnswers getForm() {
    return form;
  }
}
