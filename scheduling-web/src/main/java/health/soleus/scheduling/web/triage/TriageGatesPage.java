package health.soleus.scheduling.web.triage;

import health.soleus.persistence.type.ReferralId;
import health.soleus.persistence.type.Refused;
import health.soleus.persistence.type.StaleRecord;
import health.soleus.scheduling.preparation.ClearGate;
import health.soleus.scheduling.preparation.OpenGate;
import health.soleus.scheduling.preparation.OpenGates;
import health.soleus.scheduling.web.support.CallerOfRequest;
import health.soleus.scheduling.web.support.FormAnswers;
import health.soleus.scheduling.web.support.Notice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What keeps an accepted referral's visit provisional, and the consultant's acts that end it. */
@Named("triageGates")
@RequestScoped
public class TriageGatesPage {
  private static final int LONGEST_REASON = 500;

  private final OpenGates openGates;
  private final ClearGate clearGate;
  private final CallerOfRequest callers;
  private final HttpServletRequest request;
  private FormAnswers form = FormAnswers.empty();
  private @Nullable List<GateRow> gates;

  @Inject
  TriageGatesPage(
      OpenGates openGates,
      ClearGate clearGate,
      CallerOfRequest callers,
      HttpServletRequest request) {
    this.openGates = openGates;
    this.clearGate = clearGate;
    this.callers = callers;
    this.request = request;
  }

  /** Open ones first, each with what can be done about it. */
  public List<GateRow> getGates() {
    if (gates == null) {
      List<GateRow> rows = new ArrayList<>();
      List<OpenGate> found =
          openGates.of(callers.caller(), id()).stream()
              .sorted(Comparator.comparing(OpenGate::isOpen).reversed())
              .toList();
      for (int i = 0; i < found.size(); i++) {
        rows.add(GateRow.of(found.get(i), "reason-" + i));
      }
      gates = List.copyOf(rows);
    }
    return gates;
  }

  public long getOpenCount() {
    return getGates().stream().filter(GateRow::open).count();
  }

  /** The caller reviewed what the rule holds, with a reason. */
  public @Nullable String review() {
    return clear(false, "Reviewed by ");
  }

  /** The caller signs that the blood thinner goes on unchanged. */
  public @Nullable String sign() {
    return clear(true, "Signed by ");
  }

  private @Nullable String clear(boolean signedContinue, String act) {
    form = FormAnswers.posted(request.getParameterMap());
    String field = form.value("field");
    String reason = form.value(field);
    if (reason.isBlank()) {
      form = form.withError(field, "Enter the reason");
    } else if (reason.codePointCount(0, reason.length()) > LONGEST_REASON) {
      form = form.withError(field, "The reason must be 500 characters or fewer");
    }
    if (form.hasErrors()) {
      return null;
    }
    try {
      clearGate.clear(
          callers.caller(),
          id(),
          form.value("rule"),
          form.value("subject"),
          signedContinue,
          reason);
      Notice.say(act + callers.caller().name() + ".");
      return TriageSummaryPage.PATH + "?faces-redirect=true&id=" + id();
    } catch (StaleRecord changed) {
      form = form.withError(field, changed.sentence());
    } catch (Refused refused) {
      form = form.withError(field, String.join(" ", refused.reasons()));
    }
    return null;
  }

  public FormAnswers getForm() {
    return form;
  }

  private ReferralId id() {
    return ReferralId.parse(Objects.requireNonNullElse(request.getParameter("id"), ""));
  }
}
