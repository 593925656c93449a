package health.soleus.scheduling.web.referral;

import health.soleus.persistence.access.Caller;
import health.soleus.referral.intake.Words;
import health.soleus.referral.worklist.Filter;
import health.soleus.referral.worklist.MyReferrals;
import health.soleus.referral.worklist.MyReferralsView;
import health.soleus.scheduling.web.support.FormAnswers;
import health.soleus.scheduling.web.support.KeptSearches;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The practice's worklist. What is searched for is kept under a token, so that no name and no
 * number stands in an address.
 */
@Named("myReferralsPage")
@RequestScoped
public class MyReferralsPage {
  private static final int LONGEST = 100;
  private static final String SHOW = "show";
  private static final String FINISHED = "finished";
  private static final String SEARCH = "search";

  private final HttpServletRequest request;
  private final Caller caller;
  private final MyReferrals referrals;
  private final KeptSearches searches;
  private FormAnswers form;
  private @Nullable MyReferralsView view;

  @Inject
  MyReferralsPage(
      HttpServletRequest request, Caller caller, MyReferrals referrals, KeptSearches searches) {
    this.request = request;
    this.caller = caller;
    this.referrals = referrals;
    this.searches = searches;
    this.form = asked(searches.words(parameter(SEARCH)));
  }

  /** What the kept words, each in its line, ask for. */
  private static FormAnswers asked(String words) {
    String[] lines = words.split("\n", 2);
    FormAnswers typed = FormAnswers.empty().withValue("find", lines[0]);
    return lines.length < 2 ? typed : typed.withValue("clinician", lines[1]);
  }

  /** Searches: the answer is this page at an address of its own, or again with what is wrong. */
  public @Nullable String find() {
    form = FormAnswers.posted(request.getParameterMap());
    view = null; // Faces has read the list already, before it knew what is searched for
    if (form.value("find").length() > LONGEST) {
      form = form.withError("find", "Enter 100 characters or fewer");
      return null;
    }
    String token =
        isFiltered() ? searches.keep(form.value("find") + '\n' + form.value("clinician")) : "";
    return Addresses.MY_REFERRALS + with(SHOW, isFinished() ? FINISHED : "") + with(SEARCH, token);
  }

  /** The address of this list with other parameters, for the same search. */
  public String link(String parameters) {
    return request.getContextPath()
        + "/referral/my-referrals.xhtml?"
        + parameters
        + with(SHOW, isFinished() ? FINISHED : "")
        + with(SEARCH, isFiltered() ? parameter(SEARCH) : "");
  }

  /** The address of another page of this list, so many further on. */
  public String pageLink(long further) {
    return link("page=" + (getView().page() + further) + with("sort", getSort()));
  }

  private static String with(String name, String value) {
    return value.isEmpty() ? "" : '&' + name + '=' + value;
  }

  private String parameter(String name) {
    return Objects.requireNonNullElse(request.getParameter(name), "");
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
    return FINISHED.equals(parameter(SHOW));
  }

  public String getSort() {
    String asked = parameter("sort");
    return asked.matches("[a-z]{1,20}") ? asked : "";
  }

  private int pageAsked() {
    String asked = parameter("page");
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
