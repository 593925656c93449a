package health.soleus.scheduling.web.referral;

import health.soleus.persistence.access.Caller;
import health.soleus.referral.intake.Words;
import health.soleus.referral.worklist.Filter;
import health.soleus.referral.worklist.MyReferrals;
import health.soleus.referral.worklist.MyReferralsView;
import health.soleus.scheduling.web.support.FormAnswers;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The practice's worklist. What is searched for is posted, so that no name and no number stands in
 * an address.
 */
@Named("myReferralsPage")
@RequestScoped
public class MyReferralsPage {
  private static final int LONGEST = 100;

  private final HttpServletRequest request;
  private final Caller caller;
  private final MyReferrals referrals;
  private FormAnswers form = FormAnswers.empty();
  private @Nullable MyReferralsView view;

  @Inject
  MyReferralsPage(HttpServletRequest request, Caller caller, MyReferrals referrals) {
    this.request = request;
    this.caller = caller;
    this.referrals = referrals;
  }

  /** Searches; the answer is this page. */
  public void find() {
    form = FormAnswers.posted(request.getParameterMap());
    view = null; // Faces has read the list already, before it knew what is searched for
    if (form.value("find").length() > LONGEST) {
      form = form.withError("find", "Enter 100 characters or fewer");
    }
  }

  public MyReferralsView getView() {
    if (view == null) {
      String find = form.error("find").isEmpty() ? form.value("find") : "";
      view =
          referrals.of(
              caller,
              new Filter(find, form.value("clinician"), isFinished(), getSort(), pageAsked()));
    }
    return view;
  }

  public boolean isFinished() {
    return "finished".equals(request.getParameter("show"));
  }

  public String getSort() {
    return Objects.requireNonNullElse(request.getParameter("sort"), "");
  }

  private int pageAsked() {
    String asked = Objects.requireNonNullElse(request.getParameter("page"), "");
    return asked.matches("[0-9]{1,4}") ? Integer.parseInt(asked) : 1;
  }

  public String getUpdated() {
    return Words.time(getView().updatedAt());
  }

  /** Why the list is empty. */
  public String getEmptyText() {
    if (form.has("find")) {
      return "No referrals match ‘"
          + form.value("find")
          + "’. Check the number, or show everyone at your practice.";
    } else if (form.has("clinician")) {
      return "No referrals from " + form.value("clinician") + '.';
    }
    return isFinished() ? "No referral is finished yet." : "You have no open referrals.";
  }

  /** Whether only some of the list are shown. */
  public boolean isFiltered() {
    return form.has("find") || form.has("clinician");
  }

  /** "1 to 50 of 212". */
  public String getRange() {
    MyReferralsView shown = getView();
    int first = (shown.page() - 1) * 50 + 1;
    return first + " to " + (first + shown.rows().size() - 1) + " of " + shown.found();
  }

  public FormAnswers getForm() {
    return form;
  }
}
