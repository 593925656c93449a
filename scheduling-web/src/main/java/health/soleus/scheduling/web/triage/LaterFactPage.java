package health.soleus.scheduling.web.triage;

import health.soleus.persistence.type.London;
import health.soleus.persistence.type.Refused;
import health.soleus.persistence.type.StaleRecord;
import health.soleus.referral.worklist.ReferralSummary;
import health.soleus.referral.worklist.SafetyFactGroup;
import health.soleus.scheduling.web.support.CallerOfRequest;
import health.soleus.scheduling.web.support.FormAnswers;
import health.soleus.scheduling.web.support.Notice;
import health.soleus.scheduling.web.support.UnsavedForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A kidney result or an answer that arrived after the referral, before or after its booking. */
@Named("laterFact")
@RequestScoped
public class LaterFactPage {
  private final TriageSummaryPage page;
  private final FactEntry entry;
  private final CallerOfRequest callers;
  private final HttpServletRequest request;
  private final Clock clock;
  private FormAnswers form = FormAnswers.empty();

  @Inject
  LaterFactPage(
      TriageSummaryPage page,
      FactEntry entry,
      CallerOfRequest callers,
      HttpServletRequest request,
      Clock clock) {
    this.page = page;
    this.entry = entry;
    this.callers = callers;
    this.request = request;
    this.clock = clock;
  }

  /** Opens the form for the referral that the address names. */
  public void open() {
    form = UnsavedForm.take(request).orElseGet(FormAnswers::empty);
    getSummary();
  }

  /** Enters what was typed, or shows beside each field what is not right. */
  public @Nullable String enter() {
    form =
        LaterAnswer.checked(
            FormAnswers.posted(request.getParameterMap()),
            London.dateOf(clock.instant()),
            getQuestions().stream().map(SafetyFactGroup.Fact::key).toList());
    if (form.hasErrors()) {
      return null;
    }
    ReferralSummary summary = getSummary();
    try {
      entry.enter(callers.caller(), summary.id(), summary.isAccepted(), form);
      Notice.say("Entered. What rests on it has been worked out anew.");
      return TriageSummaryPage.PATH + "?faces-redirect=true&id=" + summary.id();
    } catch (StaleRecord changed) {
      form = form.withError(LaterAnswer.WHAT, changed.sentence());
    } catch (Refused refused) {
      form = form.withError(LaterAnswer.WHAT, String.join(" ", refused.reasons()));
    }
    return null;
  }

  public ReferralSummary getSummary() {
    return page.getSummary();
  }

  /** The safety questions that nobody has answered. */
  public List<SafetyFactGroup.Fact> getQuestions() {
    return getSummary().openQuestions();
  }

  public FormAnswers getForm() {
    return form;
  }
}
