package health.soleus.scheduling.web.booking;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.access.Role;
import health.soleus.persistence.preparation.PlanContent;
import health.soleus.persistence.type.BookingId;
import health.soleus.persistence.type.London;
import health.soleus.scheduling.booking.BookingView;
import health.soleus.scheduling.booking.MessagesOfVisit;
import health.soleus.scheduling.booking.OpenBooking;
import health.soleus.scheduling.booking.PatientBanner;
import health.soleus.scheduling.booking.VisitMessage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One visit: its plan, what was sent and will be, and the ways to move or cancel it. */
@Named("bookingPage")
@RequestScoped
public class BookingPage {
  private final Caller caller;
  private final HttpServletRequest request;
  private final OpenBooking bookings;
  private final MessagesOfVisit messages;
  private final Clock clock;
  private @Nullable BookingView shown;
  private @Nullable PlanView plan;

  @Inject
  BookingPage(
      Caller caller,
      HttpServletRequest request,
      OpenBooking bookings,
      MessagesOfVisit messages,
      Clock clock) {
    this.caller = caller;
    this.request = request;
    this.bookings = bookings;
    this.messages = messages;
    this.clock = clock;
  }

  /** The visit of the address; unknown ones are answered as not there. */
  public void open() {
    BookingId id = BookingId.parse(String.valueOf(request.getParameter("booking")));
    BookingView visit = bookings.open(caller, id);
    List<VisitMessage> sent = messages.of(caller, id);
    PlanContent content =
        Objects.requireNonNullElse(visit.plan(), new PlanContent(List.of(), List.of(), List.of()));
    shown = visit;
    plan =
        PlanView.of(
            content,
            visit.messages(),
            new PlanView.Frame(
                visit.patient().addressee(),
                visit.day(),
                London.dateOf(clock.instant()),
                message -> VisitMessage.statusOf(message, sent)));
  }

  /** There is something to show: not yet while Faces still reads the request. */
  public boolean isReady() {
    return shown != null;
  }

  private BookingView visit() {
    return Objects.requireNonNull(shown);
  }

  public String getBooking() {
    return visit().booking().toString();
  }

  public String getReferral() {
    return visit().referral().toString();
  }

  public PatientBanner getPatient() {
    return visit().patient();
  }

  public String getHeading() {
    return visit().dayWords() + ", " + visit().startWords();
  }

  public String getStatusWords() {
    return visit().statusWords();
  }

  public String getStatusKind() {
    return switch (visit().status()) {
      case CONFIRMED -> "ok";
      case PROVISIONAL -> "warn";
      case CANCELLED -> "none";
    };
  }

  public boolean isLive() {
    return visit().isLive();
  }

  /** The visit can be moved or cancelled, and the reader is one of those who do that. */
  public boolean isChangeable() {
    return isLive() && caller.role() == Role.BOOKING;
  }

  public List<String> getHistory() {
    return visit().history();
  }

  public List<Fact> getFacts() {
    return VisitFacts.of(visit());
  }

  public PlanView getPlan() {
    return Objects.requireNonNull(plan);
  }
}
