package health.soleus.scheduling.container;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page as the server sent it, with its forms. */
record ServedPage(int status, URI address, String body) {
  private static final Pattern FORM =
      Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
  private static final Pattern FIELD =
      Pattern.compile("<(input|select|textarea|button)\\b([^>]*)>");
  private static final Pattern OPTION = Pattern.compile("<option\\b[^>]*value=\"([^\"]+)\"");
  private static final String VIEW_STATE = "jakarta.faces.ViewState";

  /**
   * A form as it may be posted.
   *
   * @param fields every field with a value it could have, the view state left out
   * @param buttons each way to send it
   */
  record Form(String action, Map<String, String> fields, List<Map.Entry<String, String>> buttons) {

    /** The fields with this view state, sent by this button. */
    List<Map.Entry<String, String>> pressed(Map.Entry<String, String> button, String viewState) {
      List<Map.Entry<String, String>> sent = new ArrayList<>(fields.entrySet());
      sent.add(button);
      sent.add(Map.entry(VIEW_STATE, viewState));
      return sent;
    }

    Form with(Map<String, String> others) {
      Map<String, String> changed = new LinkedHashMap<>(fields);
      changed.putAll(others);
      return new Form(action, changed, buttons);
    }
  }

  /** Without the slash before it. */
  String path() {
    return address.getPath().substring(1);
  }

  boolean isSignIn() {
    return status == 200 && body.contains("j_security_check");
  }

  /** The forms that Faces answers: not the one that signs out. */
  List<Form> forms() {
    List<Form> forms = new ArrayList<>();
    Matcher form = FORM.matcher(body);
    while (form.find()) {
      if (form.group(2).contains(VIEW_STATE)) {
        forms.add(read(attribute(form.group(1), "action").substring(1), form.group(2)));
      }
    }
    return forms;
  }

  private static Form read(String action, String content) {
    Map<String, String> fields = new LinkedHashMap<>();
    List<Map.Entry<String, String>> buttons = new ArrayList<>();
    Matcher field = FIELD.matcher(content);
    while (field.find()) {
      String attributes = field.group(2);
      String name = attribute(attributes, "name");
      if (field.group(1).equals("button")) {
        buttons.add(Map.entry(name, attribute(attributes, "value")));
      } else if (!name.isEmpty() && !name.equals(VIEW_STATE)) {
        fields.put(name, value(field.group(1), attributes, content.substring(field.end())));
      }
    }
    buttons.removeIf(button -> button.getKey().isEmpty());
    return new Form(action, fields, buttons);
  }

  /** What stands in the field, the first choice of a select, some words where nothing does. */
  private static String value(String kind, String attributes, String after) {
    if (kind.equals("select")) {
      Matcher option = OPTION.matcher(after);
      return option.find() ? option.group(1) : "";
    }
    String value = attribute(attributes, "value");
    boolean typed = !attributes.contains("type=\"hidden\"");
    return value.isEmpty() && typed ? "words" : value;
  }

  private static String attribute(String attributes, String name) {
    Matcher found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(attributes);
    return found.find() ? found.group(1) : "";
  }

  /** The state of any form of this page. */
  Optional<String> viewState() {
    Matcher input =
        Pattern.compile("<input[^>]*name=\"" + Pattern.quote(VIEW_STATE) + "\"[^>]*>")
            .matcher(body);
    return input.find() ? Optional.of(attribute(input.group(), "value")) : Optional.empty();
  }

  /** What may differ between two answers that tell the same: opaque ids, states, times, counts. */
  String masked() {
    return body.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "ID")
        .replaceAll("value=\"-?\\d+:-?\\d+\"", "STATE")
        .replaceAll("sl-count\">\\d+", "COUNT")
        .replaceAll("\\d{1,2}:\\d{2}(am|pm)?|midday", "TIME");
  }

  String described() {
    String words = body.replaceAll("(?s)<head>.*?</head>|<[^>]*>", " ").replaceAll("\\s+", " ");
    return status + " " + address + ":" + words;
  }
}
