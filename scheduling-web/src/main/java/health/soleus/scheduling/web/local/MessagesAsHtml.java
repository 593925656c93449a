package health.soleus.scheduling.web.local;

import health.soleus.persistence.message.PatientWords;
import health.soleus.persistence.message.SmsText;
import health.soleus.persistence.setting.Unit;
import health.soleus.persistence.type.London;
import health.soleus.scheduling.local.Correspondent;
import health.soleus.scheduling.local.PhoneAndMailbox;
import health.soleus.scheduling.local.ReceivedMessage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;

/** A phone and a mailbox as a page in the frame of Soleus; every value is escaped. */
final class MessagesAsHtml {
  private final String root;
  private final Unit unit;
  private final StringBuilder html = new StringBuilder();

  MessagesAsHtml(String root, Unit unit) {
    this.root = root;
    this.unit = unit;
  }

  String page(PhoneAndMailbox shown) {
    head();
    heading(shown);
    if (shown.people().isEmpty()) {
      add("<p>No messages yet. Send a referral, or move the Soleus clock on.</p>");
    } else {
      choice(shown);
      add("<div class=\"sl-phone-and-mail\">");
      phone(shown);
      mailbox(shown);
      add("</div>");
    }
    foot();
    return html.toString();
  }

  private void add(String markup) {
    html.append(markup).append('\n');
  }

  private void head() {
    add("<!DOCTYPE html>");
    add("<html lang=\"en-GB\"><head><meta charset=\"UTF-8\">");
    add("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
    add("<meta name=\"format-detection\" content=\"telephone=no\">");
    add("<title>Phone and mailbox - Soleus</title>");
    add(link("icon", "soleus/favicon.svg"));
    add(link("stylesheet", "nhsuk/nhsuk-frontend.css"));
    add(link("stylesheet", "soleus/soleus.css"));
    add("</head><body class=\"sl-wide\">");
    add("<a class=\"nhsuk-skip-link\" href=\"#maincontent\">Skip to main content</a>");
    add("<aside class=\"sl-demo\" aria-label=\"Demonstration\"><p class=\"sl-page\">");
    add("Demonstration: default content, not approved for patients</p></aside>");
    add("<header class=\"sl-header\"><div class=\"sl-page sl-header__row\">");
    add("<a class=\"sl-header__name\" href=\"" + text(root) + "/\">Soleus</a></div></header>");
    add("<main class=\"sl-page\" id=\"maincontent\" tabindex=\"-1\">");
  }

  private String link(String rel, String path) {
    return "<link rel=\"" + rel + "\" href=\"" + text(root) + "/resources/" + path + "\">";
  }

  private void heading(PhoneAndMailbox shown) {
    add("<div class=\"sl-heading\"><div><h1>Phone and mailbox</h1>");
    add("<p class=\"sl-second\">For development only. Nothing here leaves this computer.");
    add("This page is not found on any other installation.</p></div>");
    add("<p class=\"sl-second\">Soleus clock<br><strong>" + moment(shown.now()));
    add("</strong></p></div>");
  }

  private void choice(PhoneAndMailbox shown) {
    add("<form method=\"get\" action=\"" + text(root) + "/local/messages\" class=\"sl-find\">");
    add("<label class=\"nhsuk-label\" for=\"to\">Messages to</label>");
    add("<select class=\"nhsuk-select\" id=\"to\" name=\"to\">");
    for (Correspondent person : shown.people()) {
      String selected = person.address().equals(shown.address()) ? " selected" : "";
      add("<option value=\"" + text(person.address()) + "\"" + selected + ">");
      add(text(person.label()) + "</option>");
    }
    add("</select>");
    add("<button class=\"nhsuk-button nhsuk-button--secondary\" type=\"submit\">Show</button>");
    add("</form>");
    long arrived = shown.texts().stream().filter(ReceivedMessage::arrived).count();
    long stayed = shown.texts().size() - arrived;
    add(
        "<p class=\"sl-second\">"
            + count(arrived, "text")
            + ", "
            + count(shown.emails().size(), "email")
            + ", "
            + stayed
            + " not sent or not delivered</p>");
  }

  private static String count(long number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  private void phone(PhoneAndMailbox shown) {
    add("<section class=\"sl-phone\" aria-labelledby=\"phone\"><div class=\"sl-phone__head\">");
    add("<h2 id=\"phone\">" + text(unit.name()) + "</h2>");
    shown.texts().stream()
        .filter(ReceivedMessage::arrived)
        .findFirst()
        .ifPresent(
            first ->
                add(
                    "<p class=\"sl-second sl-nowrap\">to "
                        + text(PhoneAndMailbox.asWritten(first.to()))
                        + "</p>"));
    add("</div><ol>");
    LocalDate day = LocalDate.MIN;
    for (ReceivedMessage message : shown.texts()) {
      LocalDate sent = London.dateOf(message.sentAt());
      if (!sent.equals(day)) {
        add("<li class=\"sl-phone__day\">" + text(PatientWords.dayWithYear(sent)) + "</li>");
        day = sent;
      }
      bubble(message);
    }
    add("</ol>");
    if (shown.texts().isEmpty()) {
      add("<p class=\"sl-mail\">No texts.</p>");
    }
    add("</section>");
  }

  private void bubble(ReceivedMessage message) {
    String kind = message.arrived() ? "sl-bubble" : "sl-bubble sl-bubble--void";
    add("<li><p class=\"" + kind + "\">" + text(message.text()) + "</p>");
    add("<span class=\"sl-bubble__meta\">" + time(message.sentAt()) + " · ");
    add(text(message.template()) + " · " + SmsText.septets(message.text()));
    add(" characters · " + text(message.state()) + "</span></li>");
  }

  private void mailbox(PhoneAndMailbox shown) {
    List<ReceivedMessage> emails = shown.emails();
    add("<section aria-labelledby=\"mailbox\"><h2 id=\"mailbox\">Mailbox</h2>");
    if (emails.isEmpty()) {
      add("<p>No emails.</p>");
    }
    for (ReceivedMessage email : emails) {
      add("<article class=\"sl-card\"><div class=\"sl-card__head\"><h3>");
      add(text(email.subject()) + "</h3><span class=\"sl-second\">" + moment(email.sentAt()));
      add("</span></div><div class=\"sl-card__body\"><p class=\"sl-second\">To ");
      add(text(email.to()) + " · " + text(email.template()) + " · " + text(email.state()));
      html.append("</p><div class=\"sl-mail\">").append(text(email.text())).append("</div>");
      add("</div></article>");
    }
    add("</section>");
  }

  private void foot() {
    add("</main><footer class=\"sl-footer\"><div class=\"sl-page sl-footer__row\">");
    add(
        "<p>Help: <span class=\"sl-nowrap\">"
            + text(unit.phone())
            + "</span>, 8am to 6pm, Monday to Friday</p><p>Soleus, "
            + text(unit.name())
            + "</p>");
    add("</div></footer></body></html>");
  }

  private static String moment(Instant at) {
    ZonedDateTime there = at.atZone(London.ZONE);
    return text(PatientWords.dayWithYear(there.toLocalDate())) + ", " + time(at);
  }

  private static String time(Instant at) {
    ZonedDateTime there = at.atZone(London.ZONE);
    int hour = there.getHour() % 12 == 0 ? 12 : there.getHour() % 12;
    return hour
        + (there.getMinute() < 10 ? ":0" : ":")
        + there.getMinute()
        + (there.getHour() < 12 ? "am" : "pm");
  }

  private static String text(String value) {
    return value
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
