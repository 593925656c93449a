package health.soleus.local.faults;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A form of a page as a browser holds it: what stands in its fields, and its buttons. */
final class WebForm {
  private final String id;
  private final String action;
  private final Map<String, List<String>> fields;
  private final List<Html.Tag> tags;

  private WebForm(String id, String action, Map<String, List<String>> fields, List<Html.Tag> tags) {
    this.id = id;
    this.action = action;
    this.fields = fields;
    this.tags = tags;
  }

  static WebForm read(Html.Tag form, String content) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    List<Html.Tag> tags = Html.fields(content);
    String select = "";
    for (Html.Tag tag : tags) {
      if (tag.name().equals("select")) {
        select = tag.value("name");
      } else if (tag.name().equals("option") && tag.has("selected")) {
        add(fields, select, tag.value("value"));
      } else if (tag.name().equals("textarea")) {
        add(fields, tag.value("name"), withoutFirstBreak(Html.unescaped(tag.content())));
      } else if (tag.name().equals("input") && isSent(tag)) {
        add(fields, tag.value("name"), tag.value("value"));
      }
    }
    return new WebForm(form.value("id"), form.value("action"), fields, tags);
  }

  private static void add(Map<String, List<String>> fields, String name, String value) {
    fields.computeIfAbsent(name, any -> new ArrayList<>()).add(value);
  }

  /** As browsers do: the line break after the start tag is not part of the text. */
  private static String withoutFirstBreak(String text) {
    return text.startsWith("\n") ? text.substring(1) : text;
  }

  private static boolean isSent(Html.Tag input) {
    return switch (input.value("type")) {
      case "radio", "checkbox" -> input.has("checked");
      case "submit", "button", "image" -> false;
      default -> true;
    };
  }

  /** The same form with these values in one field; none leaves it empty. */
  WebForm with(String field, String... values) {
    Map<String, List<String>> changed = new LinkedHashMap<>(fields);
    changed.put(field, List.of(values));
    return new WebForm(id, action, changed, tags);
  }

  /** The same form with all of these in its fields. */
  WebForm with(Map<String, List<String>> typed) {
    Map<String, List<String>> changed = new LinkedHashMap<>(fields);
    changed.putAll(typed);
    return new WebForm(id, action, changed, tags);
  }

  /** What stands in the field. */
  List<String> values(String field) {
    return fields.getOrDefault(field, List.of());
  }

  /** The one thing that stands in the field; empty when nothing does. */
  String value(String field) {
    return values(field).isEmpty() ? "" : values(field).get(0);
  }

  /** Whether the form asks for this at all, filled in or not. */
  boolean asks(String field) {
    return tags.stream().anyMatch(tag -> tag.value("name").equals(field));
  }

  /** What can be chosen in a select, without its first line that chooses nothing. */
  List<String> options(String select) {
    List<String> options = new ArrayList<>();
    boolean inside = false;
    for (Html.Tag tag : tags) {
      if (tag.name().equals("select")) {
        inside = tag.value("name").equals(select);
      } else if (inside && tag.name().equals("option") && tag.has("value")) {
        options.add(tag.value("value"));
      }
    }
    return options;
  }

  /** What is sent when this button is pressed, by its id in the form or the words on it. */
  List<Map.Entry<String, String>> pressed(String button) {
    Html.Tag found =
        tags.stream()
            .filter(WebForm::isButton)
            .filter(tag -> isCalled(tag, button))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no button " + button + " in " + id));
    List<Map.Entry<String, String>> sent = sent();
    sent.add(Map.entry(found.value("name"), found.value("value")));
    return sent;
  }

  boolean hasButton(String button) {
    return tags.stream().filter(WebForm::isButton).anyMatch(tag -> isCalled(tag, button));
  }

  private static boolean isButton(Html.Tag tag) {
    return tag.name().equals("button") || tag.value("type").equals("submit");
  }

  private boolean isCalled(Html.Tag tag, String button) {
    return tag.value("name").equals(id + ":" + button)
        || tag.value("value").equals(button)
        || Html.words(tag.content()).equals(button);
  }

  /** What is sent whatever button is pressed. */
  List<Map.Entry<String, String>> sent() {
    List<Map.Entry<String, String>> sent = new ArrayList<>();
    fields.forEach((name, values) -> values.forEach(value -> sent.add(Map.entry(name, value))));
    return sent;
  }

  /** Where it is sent to, without the slash at its beginning. */
  String action() {
    return action.substring(1);
  }
}
