package health.soleus.scheduling.web.session;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.scheduling.SessionPlan;
import health.soleus.persistence.type.Refused;
import health.soleus.persistence.type.StaffWords;
import health.soleus.scheduling.session.PublishSessionList;
import health.soleus.scheduling.session.PublishSessionList.Choice;
import health.soleus.scheduling.session.PublishSessionList.Choices;
import health.soleus.scheduling.session.SessionListsView;
import health.soleus.scheduling.session.SlotPreview;
import health.soleus.scheduling.web.booking.Fact;
import health.soleus.scheduling.web.booking.ListAddress;
import health.soleus.scheduling.web.booking.Listing;
import health.soleus.scheduling.web.booking.Pressed;
import health.soleus.scheduling.web.support.FormAnswers;
import health.soleus.scheduling.web.support.Notice;
import health.soleus.scheduling.web.support.UnsavedForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The session lists from today on, and a new one with its slots shown before it is added. */
@Named("sessionListsPage")
@RequestScoped
public class SessionListsPage {
  static final String PATH = "/session/lists.xhtml";
  private static final int DAYS_AHEAD = 366;

  private final Caller caller;
  private final PublishSessionList publishing;
  private final SessionListsView lists;
  private final ListAddress address;
  private final HttpServletRequest request;
  private FormAnswers form;
  private @Nullable Listing<SessionRow> list;
  private @Nullable Choices choices;
  private List<SlotPreview> preview = List.of();

  @Inject
  SessionListsPage(
      Caller caller,
      HttpServletRequest request,
      PublishSessionList publishing,
      SessionListsView lists,
      ListAddress address) {
    this.caller = caller;
    this.request = request;
    this.publishing = publishing;
    this.lists = lists;
    this.address = address;
    form = FormAnswers.posted(request.getParameterMap());
  }

  /** Does what was pressed, then shows the lists beside the form. */
  public @Nullable String open() {
    UnsavedForm.take(request).ifPresent(typed -> form = typed);
    String next =
        switch (Pressed.in(form)) {
          case "search" -> address.search(PATH);
          case "show" -> preview();
          case "add" -> add();
          default -> null;
        };
    return next == null ? show() : next;
  }

  private @Nullable String show() {
    choices(); // Whoever adds no list is refused before any list is read.
    Map<String, Comparator<SessionRow>> orders = new LinkedHashMap<>();
    orders.put("day", Comparator.comparing(SessionRow::starts));
    orders.put("room", Comparator.comparing(SessionRow::room).thenComparing(SessionRow::starts));
    orders.put(
        "operator", Comparator.comparing(SessionRow::operator).thenComparing(SessionRow::starts));
    orders.put("free", Comparator.comparing(SessionRow::free).reversed());
    List<SessionRow> rows = lists.coming(caller, DAYS_AHEAD).stream().map(SessionRow::of).toList();
    list = Listing.of(rows, orders, SessionRow::searchable, address.asked(PATH));
    return null;
  }

  /** There is something to show: not yet while Faces still reads the request. */
  public boolean isReady() {
    return list != null;
  }

  /** Shows the slots that the new list would have, or what is wrong with it. */
  private @Nullable String preview() {
    read()
        .ifPresent(
            plan -> {
              try {
                preview = publishing.preview(caller, plan);
              } catch (Refused refused) {
                form = SessionForm.refused(form, refused.reasons());
              }
            });
    return null;
  }

  /** Adds the list. */
  private @Nullable String add() {
    Optional<SessionPlan> plan = read();
    if (plan.isEmpty()) {
      return null;
    }
    try {
      publishing.publish(caller, plan.get());
    } catch (Refused refused) {
      form = SessionForm.refused(form, refused.reasons());
      return null;
    }
    Notice.say(
        "Session list added: "
            + StaffWords.longDay(plan.get().day())
            + ", "
            + StaffWords.time(plan.get().start())
            + ".");
    return PATH + "?faces-redirect=true";
  }

  private Optional<SessionPlan> read() {
    SessionForm typed = new SessionForm(form, getRooms(), getOperators());
    form = typed.answers();
    return typed.plan();
  }

  public FormAnswers getForm() {
    return form;
  }

  public Listing<SessionRow> getList() {
    return Objects.requireNonNull(list);
  }

  public List<Choice> getRooms() {
    return choices().rooms();
  }

  public List<Choice> getOperators() {
    return choices().operators();
  }

  private Choices choices() {
    Choices known = choices;
    if (known == null) {
      known = publishing.choices(caller);
      choices = known;
    }
    return known;
  }

  /** The slots of the new list; empty while its fields are shown. */
  public List<SlotPreview> getPreview() {
    return preview;
  }

  /** What was typed, to travel with the preview. */
  public List<Fact> getKept() {
    return SessionForm.FIELDS.stream().map(field -> new Fact(field, form.value(field))).toList();
  }

  /** The new list in words, above its slots. */
  public List<Fact> getSummary() {
    return new SessionForm(form, getRooms(), getOperators())
        .plan()
        .map(
            plan ->
                List.of(
                    new Fact("Day", StaffWords.longDay(plan.day())),
                    new Fact("Room", name(getRooms(), plan.room().toString())),
                    new Fact("Operator", name(getOperators(), plan.operator().toString())),
                    new Fact("Each slot", StaffWords.minutes(plan.slotMinutes()))))
        .orElse(List.of());
  }

  private static String name(List<Choice> choices, String id) {
    return choices.stream()
        .filter(choice -> choice.id().equals(id))
        .map(Choice::name)
        .findFirst()
        .orElse("");
  }
}
