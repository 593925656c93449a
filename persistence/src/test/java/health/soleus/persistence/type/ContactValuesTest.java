package health.soleus.persistence.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** H1: a message goes only to something that can be a mobile or a mailbox. */
class ContactValuesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "07700 900417",
        "07700900417",
        "+44 7700 900417",
        "0044 7700 900417",
        "(07700) 900-417"
      })
  void aMobileIsReadHoweverItIsWritten(String typed) {
    assertEquals("+447700900417", MobileNumber.parse(typed).orElseThrow().value());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "07700 90041",
        "07700 9004177",
        "020 7946 0958",
        "+1 202 555 0100",
        "07700 90O417",
        "number",
        "09098790000",
        "00000000000",
        "١٢٣٤٥٦٧٨٩٠١"
      })
  void whatIsNoMobileIsRefused(String typed) {
    assertTrue(MobileNumber.parse(typed).isEmpty(), typed);
  }

  @Test
  void aMobileIsShownAsPeopleWriteIt() {
    MobileNumber mobile = MobileNumber.parse("+447700900417").orElseThrow();
    assertEquals("07700 900417", mobile.national());
    assertEquals("MobileNumber", mobile.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"amina@example.org", " a.b+c@mail.example.org ", "o'brien@example.org"})
  void anAddressIsRead(String typed) {
    assertEquals(typed.strip(), EmailAddress.parse(typed).orElseThrow().value());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "example.org",
        "a@b",
        "a..b@example.org",
        "a@exa mple.org",
        "a@example.org\r\nBcc: b@example.org",
        "@example.org",
        "a@-example.org"
      })
  void whatIsNoAddressIsRefused(String typed) {
    assertTrue(EmailAddress.parse(typed).isEmpty(), typed);
  }
}
