package health.soleus.scheduling.web.session;

import health.soleus.persistence.scheduling.SessionPlan;
import health.soleus.persistence.type.AccountId;
import health.soleus.persistence.type.RoomId;
import health.soleus.scheduling.session.PublishSessionList.Choice;
import health.soleus.scheduling.web.support.FormAnswers;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what was typed for a new session list; every field that cannot be read gets its error. */
final class SessionForm {
  static final List<String> FIELDS =
      List.of("day-day", "day-month", "day-year", "room", "operator", "start", "slots", "length");

  private static final Pattern TIME = Pattern.compile("([01]?[0-9]|2[0-3])[:.]?([0-5][0-9])");

  /** Where a reason of the rules belongs; what belongs to no field stands in the summary only. */
  private static final Map<String, String> PLACES =
      Map.of(
          "The date", "day",
          "The first start", "start",
          "The last slot", "start",
          "A list has", "slots",
          "A slot has", "length",
          "Choose a room", "room",
          "Choose an operator", "operator");

  private FormAnswers form;
  private @Nullable SessionPlan plan;

  /** Reads the form; rooms and operators are those that may be chosen. */
  SessionForm(FormAnswers typed, List<Choice> rooms, List<Choice> operators) {
    form = typed;
    LocalDate day = day();
    UUID room = chosen("room", rooms, "Choose a room");
    UUID operator = chosen("operator", operators, "Choose an operator");
    LocalTime start = start();
    int slots = slots();
    int length = length();
    if (!form.hasErrors() && day != null && room != null && operator != null && start != null) {
      plan = new SessionPlan(day, new RoomId(room), new AccountId(operator), start, slots, length);
    }
  }

  /** The form with its errors. */
  FormAnswers answers() {
    return form;
  }

  /** What was asked for; empty when a field could not be read. */
  Optional<SessionPlan> plan() {
    return Optional.ofNullable(plan);
  }

  /** The form with the reasons of a refusal beside the fields they speak of. */
  static FormAnswers refused(FormAnswers form, List<String> reasons) {
    FormAnswers refused = form;
    for (String reason : reasons) {
      refused = refused.withError(place(reason), reason);
    }
    return refused;
  }

  private static String place(String reason) {
    return PLACES.entrySet().stream()
        .filter(place -> reason.startsWith(place.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(reason.contains("already has a list") ? "start" : "day");
  }

  private @Nullable LocalDate day() {
    if (!form.has("day-day") && !form.has("day-month") && !form.has("day-year")) {
      form = form.withError("day", "Enter the day of the list");
      return null;
    }
    for (String part : List.of("day", "month", "year")) {
      if (!form.has("day-" + part)) {
        form = form.withError("day-" + part, "The day must include a " + part);
        return null;
      }
    }
    try {
      return LocalDate.of(number("day-year"), number("day-month"), number("day-day"));
    } catch (DateTimeException | NumberFormatException e) {
      form = form.withError("day", "The day must be a real date, for example 7 4 2027");
      return null;
    }
  }

  private int number(String field) {
    String text = form.value(field);
    if (!text.matches("[0-9]{1,4}")) {
      throw new NumberFormatException("not a number");
    }
    return Integer.parseInt(text);
  }

  private @Nullable UUID chosen(String field, List<Choice> choices, String sentence) {
    if (choices.stream().noneMatch(choice -> choice.id().equals(form.value(field)))) {
      form = form.withError(field, sentence);
      return null;
    }
    return UUID.fromString(form.value(field));
  }

  private @Nullable LocalTime start() {
    if (!form.has("start")) {
      form = form.withError("start", "Enter when the first treatment starts");
      return null;
    }
    Matcher time = TIME.matcher(form.value("start"));
    if (!time.matches()) {
      form = form.withError("start", "Enter the start as a time of 24 hours, for example 8:30");
      return null;
    }
    return LocalTime.of(Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2)));
  }

  private int slots() {
    try {
      return number("slots");
    } catch (NumberFormatException e) {
      form = form.withError("slots", "Enter the number of slots, for example 4");
      return 0;
    }
  }

  private int length() {
    if (form.has("length", "60") || form.has("length", "120")) {
      return number("length");
    }
    form = form.withError("length", "Select the length of each slot");
    return 0;
  }
}
