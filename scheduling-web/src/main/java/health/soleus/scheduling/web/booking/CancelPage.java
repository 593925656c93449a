package health.soleus.scheduling.web.booking;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.scheduling.CancellationReason;
import health.soleus.persistence.type.BookingId;
import health.soleus.persistence.type.Refused;
import health.soleus.scheduling.booking.BookingView;
import health.soleus.scheduling.booking.CancelDayCase;
import health.soleus.scheduling.booking.OpenBooking;
import health.soleus.scheduling.booking.PatientBanner;
import health.soleus.scheduling.web.support.FormAnswers;
import health.soleus.scheduling.web.support.Notice;
import health.soleus.scheduling.web.support.UnsavedForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks why a visit is cancelled, and says what that does, before it is done. */
@Named("cancelPage")
@RequestScoped
public class CancelPage {
  private static final int LONGEST_COMMENT = 1000;

  private final Caller caller;
  private final HttpServletRequest request;
  private final OpenBooking bookings;
  private final CancelDayCase cancelling;
  private FormAnswers form;
  private @Nullable BookingView shown;

  @Inject
  CancelPage(
      Caller caller, HttpServletRequest request, OpenBooking bookings, CancelDayCase cancelling) {
    this.caller = caller;
    this.request = request;
    this.bookings = bookings;
    this.cancelling = cancelling;
    form = FormAnswers.posted(request.getParameterMap());
  }

  /** Cancels when that was pressed, else asks; a cancelled visit is shown instead. */
  public @Nullable String open() {
    UnsavedForm.take(request).ifPresent(typed -> form = typed);
    return Pressed.in(form).equals("cancel") ? cancel() : show();
  }

  private @Nullable String show() {
    shown = bookings.toCancel(caller, booking());
    if (!visit().isLive()) {
      Notice.say("This visit is cancelled already.");
      return SlotActs.address(visit().booking());
    }
    return null;
  }

  /** There is something to show: not yet while Faces still reads the request. */
  public boolean isReady() {
    return shown != null;
  }

  /** Cancels once a reason is chosen, and a comment written where the reason says too little. */
  private @Nullable String cancel() {
    Optional<CancellationReason> reason = reason();
    form = checked(form, reason);
    if (form.hasErrors() || reason.isEmpty()) {
      return show();
    }
    try {
      Notice.say(cancelling.cancel(caller, booking(), reason.get(), comment(reason.get())));
      return SlotActs.address(booking());
    } catch (Refused refused) {
      refused.reasons().forEach(Notice::refuse);
      return show();
    }
  }

  private FormAnswers checked(FormAnswers typed, Optional<CancellationReason> reason) {
    if (reason.isEmpty()) {
      return typed.withError("reason", "Select why the visit is cancelled");
    }
    String field = "comment-" + reason.get().name();
    if (reason.get().isCommentMandatory() && !typed.has(field)) {
      return typed.withError(field, "Enter what happened, in a few words");
    }
    return typed.value(field).length() > LONGEST_COMMENT
        ? typed.withError(field, "The comment must be 1,000 characters or fewer")
        : typed;
  }

  private Optional<CancellationReason> reason() {
    return List.of(CancellationReason.values()).stream()
        .filter(reason -> reason.name().equals(form.value("reason")))
        .findFirst();
  }

  private String comment(CancellationReason reason) {
    return form.value("comment-" + reason.name());
  }

  private BookingId booking() {
    return BookingId.parse(getBooking());
  }

  private BookingView visit() {
    return Objects.requireNonNull(shown);
  }

  public FormAnswers getForm() {
    return form;
  }

  public String getBooking() {
    return form.value("booking");
  }

  public List<CancellationReason> getReasons() {
    return List.of(CancellationReason.values());
  }

  public PatientBanner getPatient() {
    return visit().patient();
  }

  public String getVisitWords() {
    return visit().dayWords() + ", " + visit().startWords() + ", " + visit().room() + ".";
  }
}
