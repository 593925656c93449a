package health.soleus.scheduling.web.support;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.access.Role;
import health.soleus.persistence.setting.Unit;
import health.soleus.persistence.type.London;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the frame round every page shows: who is signed in, their places, the unit, and what went
 * wrong or well.
 */
@Named("frame")
@RequestScoped
public class FramePage {
  /** One line of the error summary; an empty href is a problem of no single field. */
  public record Problem(String text, String href) {}

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, H:mm", Locale.UK);

  private final HttpServletRequest request;
  private final Unit unit;
  private final Clock clock;
  private final Instance<Caller> callers;
  private final Instance<WorklistCount> counts;
  private final Map<String, String> counted = new HashMap<>();

  @Inject
  FramePage(
      HttpServletRequest request,
      Unit unit,
      Clock clock,
      Instance<Caller> callers,
      @Any Instance<WorklistCount> counts) {
    this.request = request;
    this.unit = unit;
    this.clock = clock;
    this.callers = callers;
    this.counts = counts;
  }

  /** Whether what was pressed is no longer on the page, so that nothing was done. */
  public boolean isPressLost() {
    return HeardPress.isLost(FacesContext.getCurrentInstance());
  }

  public boolean isSignedIn() {
    return request.getUserPrincipal() != null;
  }

  /** The person's name as others see it; the account's name until a caller can be made. */
  public String getName() {
    if (request.getUserPrincipal() == null) {
      return "";
    }
    return isFailing() || !callers.isResolvable()
        ? request.getUserPrincipal().getName()
        : callers.get().name();
  }

  /**
   * Staff screens use the width of the window; the GP's pages and those before sign-in are narrow.
   */
  public boolean isWide() {
    Role role = role();
    return role != null && role != Role.GP;
  }

  /** The places of the person's role; none before sign-in. */
  public List<NavigationItem> getNavigation() {
    Role role = role();
    return role == null ? List.of() : Navigation.of(role);
  }

  /** Whether the page on show is this place. */
  public boolean isCurrent(NavigationItem item) {
    return path().equals(item.path());
  }

  /**
   * How much waits at this place, as words for the eye; empty where nothing is counted. Counted
   * once a request, however often the page asks.
   */
  public String count(NavigationItem item) {
    return isFailing() ? "" : counted.computeIfAbsent(item.path(), this::count);
  }

  private String count(String path) {
    for (WorklistCount count : counts) {
      if (count.path().equals(path)) {
        return Integer.toString(count.waiting());
      }
    }
    return "";
  }

  public String getUnitName() {
    return unit.name();
  }

  public String getUnitPhone() {
    return unit.phone();
  }

  /** The minute in which the page was made, for a print of it. */
  public String getMinute() {
    return clock.instant().atZone(London.ZONE).format(MINUTE);
  }

  /**
   * Everything that is wrong on this page: the form's errors by field, then messages of severity
   * warning or worse.
   */
  public List<Problem> problems(@Nullable FormAnswers form) {
    List<Problem> problems = new ArrayList<>();
    if (form != null) {
      form.errors().forEach((field, text) -> problems.add(new Problem(text, "#" + field)));
    }
    FacesContext faces = FacesContext.getCurrentInstance();
    Iterator<String> clients = faces.getClientIdsWithMessages();
    while (clients.hasNext()) {
      String client = clients.next();
      for (FacesMessage message : faces.getMessageList(client)) {
        if (message.getSeverity().compareTo(FacesMessage.SEVERITY_INFO) > 0) {
          problems.add(new Problem(message.getSummary(), client == null ? "" : "#" + client));
        }
      }
    }
    return problems;
  }

  /** What went well: messages of severity info, also those that a redirect brought along. */
  public List<String> getNotices() {
    List<String> notices = new ArrayList<>();
    for (FacesMessage message : FacesContext.getCurrentInstance().getMessageList()) {
      if (message.getSeverity().compareTo(FacesMessage.SEVERITY_INFO) == 0) {
        notices.add(message.getSummary());
      }
    }
    return notices;
  }

  /** The role of the person signed in, from the sign-in realm. */
  public @Nullable Role role() {
    if (isSignedIn()) {
      for (Role role : Role.values()) {
        if (request.isUserInRole(role.name())) {
          return role;
        }
      }
    }
    return null;
  }

  /** An error page asks the database nothing: it may be what has failed. */
  public boolean isFailing() {
    return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null;
  }

  private String path() {
    return request.getRequestURI().substring(request.getContextPath().length());
  }
}
