package health.soleus.local.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import health.soleus.local.StackProcess;

/** Somebody at the pages: signs in, reads headings, fills in fields, presses buttons. */
public final class Person {
  private final StackProcess stack;
  private final Page page;

  private Person(StackProcess stack, Page page) {
    this.stack = stack;
    this.page = page;
  }

  /** A person who has not signed in yet and sees the page that asks for it. */
  public static Person arrives(Chrome chrome, StackProcess stack) {
    Person person = new Person(stack, chrome.person());
    person.goesTo("");
    return person;
  }

  /** One of the local accounts, signed in at a browser of its own. */
  public static Person signedIn(Chrome chrome, StackProcess stack, String account) {
    return arrives(chrome, stack).signsIn(account, "soleus-local");
  }

  public Person signsIn(String account, String password) {
    page.fill("#username", account);
    page.fill("#password", password);
    return presses("Sign in");
  }

  public Person goesTo(String path) {
    page.navigate(stack.page(path).toString());
    return this;
  }

  /** What the page is called. */
  public String heading() {
    return page.locator("h1").first().innerText().strip();
  }

  public Person sees(String heading) {
    assertTrue(heading().contains(heading), "sees '" + heading() + "', not '" + heading + "'");
    return this;
  }

  /** Everything that can be read on the page. */
  public String text() {
    return page.locator("body").innerText().replace('\u00a0', ' ');
  }

  public Person reads(String words) {
    assertTrue(text().contains(words), "does not read '" + words + "' in " + text());
    return this;
  }

  public Person types(String field, String text) {
    page.locator("[name='" + field + "']:visible").first().fill(text);
    return this;
  }

  public Person typesDate(String field, int day, int month, int year) {
    return types(field + "-day", "" + day)
        .types(field + "-month", "" + month)
        .types(field + "-year", "" + year);
  }

  /** Chooses a radio or ticks a box by its value. */
  public Person chooses(String field, String value) {
    Locator choice = page.locator("input[name='" + field + "'][value='" + value + "']").first();
    choice.check(new Locator.CheckOptions().setForce(true));
    return this;
  }

  public Person selects(String field, int index) {
    page.locator("select[name='" + field + "']:visible")
        .selectOption(new SelectOption().setIndex(index));
    return this;
  }

  public Person presses(String button) {
    page.locator("button:visible", new Page.LocatorOptions().setHasText(button)).first().click();
    page.waitForLoadState();
    return this;
  }

  public Person follows(String link) {
    page.locator("a:visible", new Page.LocatorOptions().setHasText(link)).first().click();
    page.waitForLoadState();
    return this;
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

  /** Looks at the page as WCAG, a phone and a printer do. */
  public Person looks(String xhtml, PageState state) {
    Look.at(page, xhtml, state);
    return this;
  }

  public Person looks(String xhtml, PageState state, String words) {
    Look.at(page, xhtml, state, words);
    return this;
  }

  public Page page() {
    return page;
  }
}
