package health.soleus.local.faults;

import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page as the server sent it, with the forms that a person could fill in. */
record WebPage(int status, URI address, String body) {
  private static final Pattern FORM =
      Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
  private static final Pattern LINK = Pattern.compile("<a\\b([^>]*)>(.*?)</a>", Pattern.DOTALL);

  static WebPage of(HttpResponse<String> response) {
    return new WebPage(response.statusCode(), response.uri(), response.body());
  }

  /** Without the slash at its beginning: "referral/refer.xhtml". */
  String path() {
    return address.getPath().substring(1);
  }

  /** The value of one parameter of the address. */
  String parameter(String name) {
    return Optional.ofNullable(address.getRawQuery()).stream()
        .flatMap(query -> Arrays.stream(query.split("&", -1)))
        .filter(part -> part.startsWith(name + "="))
        .map(part -> URLDecoder.decode(part.substring(name.length() + 1), StandardCharsets.UTF_8))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + name + " in " + address));
  }

  /** The words that a person reads, each run of white space as one space. */
  String words() {
    return Html.words(body);
  }

  boolean says(String words) {
    return words().contains(words);
  }

  /** The form with this id. */
  WebForm form(String id) {
    return forms(id).orElseThrow(() -> new AssertionError("no form " + id + " on " + described()));
  }

  boolean hasForm(String id) {
    return forms(id).isPresent();
  }

  private Optional<WebForm> forms(String id) {
    Matcher form = FORM.matcher(body);
    while (form.find()) {
      Html.Tag tag = new Html.Tag("form", form.group(1));
      if (tag.value("id").equals(id)) {
        return Optional.of(WebForm.read(tag, form.group(2)));
      }
    }
    return Optional.empty();
  }

  /** Where the first link leads whose words or address hold these. */
  String link(String holding) {
    Matcher link = LINK.matcher(body);
    while (link.find()) {
      String to = new Html.Tag("a", link.group(1)).value("href");
      if (to.contains(holding) || Html.words(link.group(2)).contains(holding)) {
        return to;
      }
    }
    throw new AssertionError("no link with " + holding + " on " + described());
  }

  /** For the failure of a test: where we are and what is to be read there. */
  String described() {
    return status + " " + address + ": " + words();
  }
}
