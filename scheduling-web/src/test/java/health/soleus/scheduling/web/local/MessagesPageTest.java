package health.soleus.scheduling.web.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.persistence.setting.Unit;
import health.soleus.scheduling.local.Correspondent;
import health.soleus.scheduling.local.PhoneAndMailbox;
import health.soleus.scheduling.local.ReceivedMessage;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MessagesPageTest {
  private static final Instant AT = Instant.parse("2027-03-27T10:00:00Z");
  private static final ReceivedMessage TEXT =
      new ReceivedMessage(
          "0b88678e-ad75-40db-a8e2-e6308b8b75dd",
          "sms",
          "+447700900417",
          "",
          "<b>Amina</b>, & \"you\"",
          AT,
          "[]",
          "SMS-04b",
          "sent",
          true);

  private static String page(PhoneAndMailbox shown) {
    return new MessagesAsHtml("", new Unit("Northside Day Unit", "020 7946 0958")).page(shown);
  }

  @Test
  void the_json_is_what_the_interface_promises() {
    assertEquals(
        "[{\"id\":\"0b88678e-ad75-40db-a8e2-e6308b8b75dd\",\"channel\":\"sms\","
            + "\"to\":\"+447700900417\",\"subject\":\"\","
            + "\"text\":\"<b>Amina</b>, & \\\"you\\\"\",\"sentAt\":\"2027-03-27T10:00:00Z\","
            + "\"attachments\":[]}]",
        MessagesAsJson.write(List.of(TEXT)));
    assertEquals("[]", MessagesAsJson.write(List.of()));
  }

  @Test
  void what_a_message_says_is_never_markup() {
    String page =
        page(
            new PhoneAndMailbox(
                List.of(new Correspondent("+447700900417", "<i>Amina</i>")),
                "+447700900417",
                List.of(TEXT),
                List.of(TEXT),
                AT));
    assertTrue(page.contains("&lt;b&gt;Amina&lt;/b&gt;, &amp; &quot;you&quot;"));
    assertTrue(page.contains("&lt;i&gt;Amina&lt;/i&gt;"));
    assertFalse(page.contains("<b>Amina"));
    assertFalse(
        page.contains(" style=") || page.contains("<script") || page.contains(" on" + "click"));
    assertTrue(page.contains("1 text, 1 email, 0 not sent or not delivered"));
    assertTrue(page.contains("10:00am"));
  }

  @Test
  void without_messages_the_page_says_how_to_get_one() {
    assertTrue(
        page(new PhoneAndMailbox(List.of(), "", List.of(), List.of(), AT))
            .contains("No messages yet. Send a referral, or move the Soleus clock on."));
  }
}
