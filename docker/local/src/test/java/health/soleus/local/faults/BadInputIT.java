package health.soleus.local.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.local.StackProcess;
import health.soleus.local.demo.LocalAccount;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong gets a clear answer beside its field, and nothing that was typed is lost. */
class BadInputIT {
  private static final String TOO_LONG = "10,000 characters or fewer";

  private final StackProcess stack = StackProcess.shared();
  private final Person gp = Person.signedIn(stack, LocalAccount.GP);

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "999 472 6189, This NHS number is not valid",
        "999 472 618, NHS number must have 10 numbers",
        "99947261888888888888, NHS number must have 10 numbers",
        "nine nine nine, NHS number must have 10 numbers",
        "٩٩٩ ٤٧٢ ٦١٨٨, NHS number must have 10 numbers",
        "' OR 1=1 --, NHS number must have 10 numbers",
        "\"\", Enter the NHS number",
      })
  void a_wrong_nhs_number(String typed, String said) {
    refused("nhs-number", PaperReferral.of("has-number", "YES", "number", typed), "number", said);
  }

  @Test
  void a_birth_in_the_future_or_on_a_day_that_never_was() {
    LocalDate tomorrow = LocalDate.now(ZoneId.of("Europe/London")).plusDays(1);
    refused("name", born(tomorrow), "born", "Date of birth must be in the past");
    refused("name", born("31", "2", "1965"), "born", "must be a real date");
    refused("name", born("14", "3", "0001"), "born", "must be a real date");
    refused("name", born("14", "March", "65"), "born", "must be a real date");
    refused("name", born("99999999999999999999", "3", "1965"), "born", "");
  }

  @Test
  void a_pain_that_starts_in_the_future_or_before_birth() {
    LocalDate later = LocalDate.now(ZoneId.of("Europe/London")).plusMonths(2);
    refused(
        "when-started",
        PaperReferral.of(
            "start-month", "" + later.getMonthValue(), "start-year", "" + later.getYear()),
        "start",
        "must be in the past");
    refused(
        "when-started",
        PaperReferral.of("start-month", "3", "start-year", "1950"),
        "start",
        "must be after");
    refused(
        "when-started", PaperReferral.of("start-month", "13", "start-year", "2025"), "start", "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"07700 90041", "1", "020 7946 0958", "+1 202 555 0143", "call me", "٠٧٧٠٠"})
  void an_impossible_mobile(String typed) {
    refused("contact", PaperReferral.of("mobile", typed), "mobile", "Enter a UK mobile number");
  }

  @Test
  void ten_thousand_characters_are_kept_and_one_more_or_a_megabyte_is_told() {
    String line = "Lisinopril 10 mg, one in the morning\n";
    String fits = line.repeat(10_000 / line.length() + 1).substring(0, 9_999) + "x";
    WebPage list = page("medicines-list");
    WebPage next = gp.press(list.form("form").with("list", fits.replace("\n", "\r\n")), "continue");
    proper(next);
    String draft = list.parameter("draft");
    assertEquals(fits, question(draft, "medicines-list").form("form").value("list"));
    for (int length : List.of(10_001, 1_000_000)) {
      WebForm form = question(draft, "medicines-list").form("form");
      WebPage again = gp.press(form.with("list", "x".repeat(length)), "continue");
      proper(again);
      assertTrue(again.says(TOO_LONG), again.described());
      assertEquals("x".repeat(10_000), again.form("form").value("list"), "what can be kept");
    }
    assertEquals(fits, question(draft, "medicines-list").form("form").value("list"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"number", "given", "mobile", "address", "family", "postcode", "born-year"})
  void a_megabyte_in_a_short_field_is_refused_beside_it(String field) {
    String question =
        Map.of("number", "nhs-number", "mobile", "contact", "address", "contact")
            .getOrDefault(field, "name");
    Map<String, List<String>> typed =
        new LinkedHashMap<>(PaperReferral.ofSomebody().page(question));
    typed.put(field, List.of("9".repeat(1_000_000)));
    WebPage again = gp.press(page(question).form("form").with(typed), "continue");
    proper(again);
    assertEquals(question, again.form("form").value("question"), again.path());
    assertTrue(again.says("There is a problem"), "told");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A",
        "Llŷr ŵ Ŵyn",
        "O'Neill",
        "O’Neill",
        "Oʼneill",
        "Zoë-Anne d’Arcy",
        "<script>alert(1)</script>",
        "</title><img src=x onerror=alert(1)>",
        "#{1+1} ${1+1} %s {0}",
        "Robin \uD83D\uDE42 Smith",
        "\"quoted\" & 'both'",
        "Nguyễn Thị Ánh",
        "محمد",
        "ŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵ"
      })
  void any_name_of_one_to_sixty_characters_is_kept_as_it_is_and_shown_as_text(String name) {
    WebPage question = page("name");
    String draft = question.parameter("draft");
    Map<String, List<String>> typed = named(name, name).page("name");
    shownAsText(gp.press(question.form("form").with(typed), "continue"), name);
    shownAsText(gp.open("referral/my-referrals.xhtml"), name);
    WebForm kept = question(draft, "name").form("form");
    assertEquals(name, kept.value("given"));
    assertEquals(name, kept.value("family"));
  }

  @Test
  void a_name_with_a_script_in_it_goes_all_the_way_to_the_receipt_and_the_consultant() {
    String name = "<script>alert(1)</script> ŵ & '’ʼ";
    WebPage check = Pathway.readyToSend(gp, named(name, name));
    shownAsText(check, name);
    WebPage receipt = Pathway.sent(gp, check);
    shownAsText(receipt, name);
    Person consultant = Person.signedIn(stack, LocalAccount.CONSULTANT);
    String summary = "triage/summary.xhtml?id=" + receipt.parameter("referral");
    proper(consultant.open(summary));
    assertFalse(consultant.open(summary).body().contains("<script>alert"), "no script");
  }

  private static void shownAsText(WebPage page, String name) {
    proper(page);
    String lower = page.body().toLowerCase(Locale.UK);
    assertFalse(lower.contains("<script>alert"), "no script from a name");
    assertFalse(lower.contains("<img src=x"), "no tag from a name");
    assertTrue(page.says(name.replaceAll("\\s+", " ")), page.described());
  }

  @Test
  void control_characters_are_taken_out_and_a_name_of_sixty_one_is_told() {
    Map<String, List<String>> typed = named("A\u0000mi\u0007na\u001b", "Rah\u202eman").page("name");
    WebPage name = page("name");
    WebPage next = gp.press(name.form("form").with(typed), "continue");
    proper(next);
    WebForm kept = question(name.parameter("draft"), "name").form("form");
    assertEquals("Amina", kept.value("given"));
    assertEquals("Rahman", kept.value("family"));
    refused("name", named("x".repeat(61), "Rahman").page("name"), "given", "60 characters");
    proper(
        gp.press(page("name").form("form").with(named("A\nB", "R\rC").page("name")), "continue"));
  }

  @Test
  void a_deep_link_leads_over_the_sign_in_to_its_page() {
    WebPage question = page("which-leg");
    String draft = question.parameter("draft");
    String link = "referral/refer.xhtml?draft=" + draft + "&question=which-leg";
    Person stranger = Person.unknown(stack);
    WebPage asked = stranger.open(link);
    assertTrue(asked.body().contains("j_security_check"), asked.described());
    assertFalse(asked.says("Which leg"), "nothing leaks");
    WebPage there = stranger.answerSignIn(LocalAccount.GP);
    proper(there);
    assertEquals("which-leg", there.form("form").value("question"), there.described());
  }

  @ParameterizedTest
  @CsvSource({"given, Siân", "given, <b>"})
  void a_post_after_the_session_ended_comes_back_to_its_question_with_what_was_typed(
      String field, String typed) {
    WebForm form = page("name").form("form").with(field, typed).with("family", "");
    Person cookiesGone = Person.unknown(stack);
    WebPage asked = cookiesGone.press(form, "continue");
    assertTrue(asked.body().contains("j_security_check"), asked.described());
    WebPage again = cookiesGone.answerSignIn(LocalAccount.GP);
    proper(again);
    WebForm shown = again.form("form");
    assertEquals("name", shown.value("question"), again.described());
    assertEquals(form.value("draft"), shown.value("draft"));
    assertEquals(typed, shown.value(field), "what was typed");
    WebPage corrected = cookiesGone.press(shown.with("family", "Rahman"), "continue");
    proper(corrected);
  }

  @Test
  void a_post_with_a_page_of_another_session_comes_back_to_its_question_too() {
    WebForm form = page("name").form("form").with("given", "Siân");
    Person another = Person.signedIn(stack, LocalAccount.GP);
    WebPage again = another.press(form, "continue");
    proper(again);
    assertEquals("Siân", again.form("form").value("given"), again.described());
  }

  /** Answers the page wrongly: it says so beside the field, and everything is still there. */
  private void refused(
      String question, Map<String, List<String>> typed, String field, String said) {
    WebPage page = page(question);
    WebPage again = gp.press(page.form("form").with(typed), "continue");
    proper(again);
    WebForm shown = again.form("form");
    assertEquals(question, shown.value("question"), again.described());
    assertTrue(again.says("There is a problem"), again.described());
    assertTrue(again.body().contains("id=\"" + field + "-error\""), "beside " + field);
    assertTrue(again.says(said), again.described());
    typed.forEach(
        (name, values) -> {
          if (!values.equals(List.of(""))) {
            assertEquals(values, shown.values(name), "what was typed in " + name);
          }
        });
  }

  /** A new draft, answered up to this question. */
  private WebPage page(String question) {
    WebPage page = Pathway.answeredUpTo(gp, PaperReferral.ofSomebody(), question);
    assertEquals(question, page.form("form").value("question"), page.described());
    return page;
  }

  private WebPage question(String draft, String question) {
    return gp.open("referral/refer.xhtml?draft=" + draft + "&question=" + question);
  }

  private static Map<String, List<String>> born(LocalDate day) {
    return born("" + day.getDayOfMonth(), "" + day.getMonthValue(), "" + day.getYear());
  }

  private static Map<String, List<String>> born(String day, String month, String year) {
    Map<String, List<String>> name = new LinkedHashMap<>(PaperReferral.ofSomebody().page("name"));
    name.putAll(PaperReferral.of("born-day", day, "born-month", month, "born-year", year));
    return name;
  }

  private static PaperReferral named(String given, String family) {
    PaperReferral somebody = PaperReferral.ofSomebody();
    Map<String, List<String>> name = new LinkedHashMap<>(somebody.page("name"));
    name.putAll(PaperReferral.of("given", given, "family", family));
    return somebody.with("name", name);
  }

  private static void proper(WebPage page) {
    Proper.page(page);
  }
}
