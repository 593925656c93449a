package health.soleus.scheduling.web.booking;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.type.NotThere;
import health.soleus.scheduling.booking.PatientBanner;
import health.soleus.scheduling.calls.CallsToMake;
import health.soleus.scheduling.calls.DoneCall;
import health.soleus.scheduling.web.support.FormAnswers;
import health.soleus.scheduling.web.support.Notice;
import health.soleus.scheduling.web.support.UnsavedForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One call: whom, which number, which words, and what came of it. */
@Named("callPage")
@RequestScoped
public class CallPage {
  private static final String BACK = CallsPage.PATH + "?faces-redirect=true";

  private final Caller caller;
  private final HttpServletRequest request;
  private final CallsToMake calls;
  private final DoneCall doing;
  private FormAnswers form;
  private @Nullable CallRow shown;

  @Inject
  CallPage(Caller caller, HttpServletRequest request, CallsToMake calls, DoneCall doing) {
    this.caller = caller;
    this.request = request;
    this.calls = calls;
    this.doing = doing;
    form = FormAnswers.posted(request.getParameterMap());
  }

  /** Records what came of the call when that was pressed, else shows it. */
  public @Nullable String open() {
    UnsavedForm.take(request).ifPresent(typed -> form = typed);
    return Pressed.in(form).equals("record") ? record() : show();
  }

  private @Nullable String show() {
    shown = CallRow.of(calls.one(caller, id()));
    return null;
  }

  private @Nullable String record() {
    switch (form.value("outcome")) {
      case "TOLD" -> {
        doing.done(caller, id());
        Notice.say("Call recorded. It is off the list.");
        return BACK;
      }
      case "NO_ANSWER" -> {
        doing.nobodyTold(caller, id());
        Notice.say("Nobody was told. The call stays on the list.");
        return BACK;
      }
      default -> {
        form = form.withError("outcome", "Select what came of the call");
        return show();
      }
    }
  }

  private UUID id() {
    if (!getCall().matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
      throw new NotThere();
    }
    return UUID.fromString(getCall());
  }

  /** There is something to show: not yet while Faces still reads the request. */
  public boolean isReady() {
    return shown != null;
  }

  public FormAnswers getForm() {
    return form;
  }

  public String getCall() {
    return form.value("call");
  }

  public CallRow getRow() {
    return Objects.requireNonNull(shown);
  }

  public PatientBanner getPatient() {
    return getRow().patient();
  }
}
