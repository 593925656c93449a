package health.soleus.local.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import health.soleus.local.StackProcess;

/**
 * Somebody at the pages: signs in, reads headings, fills in fields, presses buttons. They have no
 * mouse: whatever they do, they do by keyboard.
 */
public final class Person {
  private final StackProcess stack;
  private final Page page;
  private final Keyboard keyboard;

  /** Of the page before anything was answered wrongly. */
  private String address = "";

  private Person(StackProcess stack, Page page) {
    this.stack = stack;
    this.page = page;
    this.keyboard = new Keyboard(page);
  }

  /** A person who has not signed in yet and sees the page that asks for it. */
  public static Person arrives(Chrome chrome, StackProcess stack) {
    return new Person(stack, chrome.person()).goesTo("");
  }

  /** One of the local accounts, signed in at a browser of its own. */
  public static Person signedIn(Chrome chrome, StackProcess stack, String account) {
    return arrives(chrome, stack).signsIn(account, "soleus-local");
  }

  /** The same person at a second window of the same browser, at the same page. */
  public Person atSecondWindow() {
    Person second = new Person(stack, page.context().newPage());
    return second.goesToAddress(address);
  }

  public Person signsIn(String account, String password) {
    return types("j_username", account).types("j_password", password).presses("Sign in");
  }

  public Person goesTo(String path) {
    return goesToAddress(stack.page(path).toString());
  }

  private Person goesToAddress(String there) {
    page.navigate(there);
    address = page.url();
    return this;
  }

  /** Opens the page anew, as it was before it was answered wrongly. */
  public Person startsAnew() {
    return goesToAddress(address);
  }

  /** What the page is called. */
  public String heading() {
    return page.locator("h1").first().innerText().strip();
  }

  public Person sees(String heading) {
    assertTrue(
        heading().contains(heading), () -> "sees '" + heading() + "', not '" + heading + "'");
    return this;
  }

  /** Everything that can be read on the page. */
  public String text() {
    return page.locator("body").innerText().replace('\u00a0', ' ');
  }

  public Person reads(String words) {
    assertTrue(text().contains(words), () -> "does not read '" + words + "' in " + text());
    return this;
  }

  public Person types(String field, String text) {
    keyboard.types(field(field), text);
    return this;
  }

  /** Types into the first field of the form that has this button. */
  public Person typesBeside(String button, String text) {
    String form = "form:has(button:text-is('" + button + "')) input[type=text]:visible";
    keyboard.types(page.locator(form).first(), text);
    return this;
  }

  public Person typesDate(String field, int day, int month, int year) {
    return types(field + "-day", "" + day)
        .types(field + "-month", "" + month)
        .types(field + "-year", "" + year);
  }

  /** Chooses a radio or ticks a box by its value. */
  public Person chooses(String field, String value) {
    keyboard.chooses(choice(field, value));
    return this;
  }

  /** Chooses the first of what is offered. */
  public Person choosesFirst(String field) {
    keyboard.chooses(field(field));
    return this;
  }

  public Person unticks(String field, String value) {
    keyboard.unticks(choice(field, value));
    return this;
  }

  public Person selects(String field, int index) {
    keyboard.selects(field(field), index);
    return this;
  }

  public boolean isAsked(String field) {
    return field(field).count() > 0;
  }

  public Person presses(String button) {
    return goesOn("button:visible", button);
  }

  public Person follows(String link) {
    return goesOn("a:visible", link);
  }

  /** Unfolds what stands under these words. */
  public Person opens(String words) {
    keyboard.reaches(withText("summary:visible", words));
    keyboard.press("Enter");
    return this;
  }

  private Person goesOn(String kind, String words) {
    keyboard.reaches(withText(kind, words));
    page.evaluate("() => { window.soleusBefore = true; }");
    keyboard.press("Enter");
    page.waitForCondition(this::isAtNextPage);
    address = problems().isEmpty() ? page.url() : address;
    return this;
  }

  private boolean isAtNextPage() {
    try {
      return (Boolean)
          page.evaluate("() => !window.soleusBefore && document.readyState === 'complete'");
    } catch (PlaywrightException betweenTwoPages) {
      return false;
    }
  }

  private Locator field(String name) {
    return page.locator("[name='" + name + "']:visible").first();
  }

  private Locator choice(String field, String value) {
    return page.locator("input[name='" + field + "'][value='" + value + "']").first();
  }

  private Locator withText(String kind, String words) {
    return page.locator(kind, new Page.LocatorOptions().setHasText(words)).first();
  }

  /** The words of the error summary, one line each; empty when there is none. */
  public String problems() {
    Locator summary = page.locator(".nhsuk-error-summary__list");
    return summary.count() == 0 ? "" : summary.first().innerText().strip();
  }

  public Person isTold(String problem) {
    assertEquals(problem, problems());
    return this;
  }

  /** Looks at the page as WCAG, a phone, a printer and somebody without a mouse do. */
  public Person looks(String name, PageState state) {
    return looks(name, state, "");
  }

  /** The same for a second picture of one state, told apart by the words. */
  public Person looks(String name, PageState state, String words) {
    Look.at(page, name, state, words);
    return this;
  }

  public Page page() {
    return page;
  }
}
