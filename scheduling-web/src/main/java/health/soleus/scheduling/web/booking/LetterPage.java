package health.soleus.scheduling.web.booking;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.preparation.PlannedMessage;
import health.soleus.persistence.setting.Unit;
import health.soleus.persistence.type.BookingId;
import health.soleus.persistence.type.London;
import health.soleus.persistence.type.StaffWords;
import health.soleus.scheduling.booking.Addressee;
import health.soleus.scheduling.booking.BookingView;
import health.soleus.scheduling.booking.OpenBooking;
import health.soleus.scheduling.booking.PatientBanner;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The instruction letter: the words of the plan's own e-mail, on paper. */
@Named("letterPage")
@RequestScoped
public class LetterPage {
  private final Caller caller;
  private final HttpServletRequest request;
  private final OpenBooking bookings;
  private final Unit unit;
  private final Clock clock;
  private @Nullable BookingView shown;

  @Inject
  LetterPage(
      Caller caller, HttpServletRequest request, OpenBooking bookings, Unit unit, Clock clock) {
    this.caller = caller;
    this.request = request;
    this.bookings = bookings;
    this.unit = unit;
    this.clock = clock;
  }

  public void open() {
    shown = bookings.open(caller, BookingId.parse(String.valueOf(request.getParameter("booking"))));
  }

  /** There is something to show: not yet while Faces still reads the request. */
  public boolean isReady() {
    return shown != null;
  }

  private BookingView visit() {
    return Objects.requireNonNull(shown);
  }

  private Addressee to() {
    return visit().patient().addressee();
  }

  private Optional<PlannedMessage> email() {
    return Optional.ofNullable(visit().letter());
  }

  /** A visit that is cancelled, or whose review is open, has no letter. */
  public boolean isThere() {
    return email().isPresent();
  }

  public String getBooking() {
    return visit().booking().toString();
  }

  public PatientBanner getPatient() {
    return visit().patient();
  }

  /** Large print when the patient needs it, unless the other was asked for. */
  public boolean isLarge() {
    String print = request.getParameter("print");
    return print == null ? to().largePrint() : print.equals("large");
  }

  public String getNeedsWords() {
    return to().largePrint() ? "This patient needs large print." : "";
  }

  public String getUnitName() {
    return unit.name();
  }

  public String getUnitPhone() {
    return unit.phone();
  }

  public String getAddressee() {
    return to().address().isBlank() ? to().full() : to().full() + "\n" + to().address();
  }

  public String getDate() {
    return StaffWords.longDay(London.dateOf(clock.instant()));
  }

  public String getSubject() {
    return email().map(PlannedMessage::subject).orElse("");
  }

  public String getWords() {
    return email().map(message -> MessageLine.filled(message.body(), to())).orElse("");
  }
}
