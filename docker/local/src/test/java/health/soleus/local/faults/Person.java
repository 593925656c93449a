package health.soleus.local.faults;

import health.soleus.local.StackProcess;
import health.soleus.local.Visitor;
import health.soleus.local.demo.LocalAccount;
import java.util.List;
import java.util.Map;

/** Somebody at a browser of their own, who reads pages and fills in forms. */
final class Person {
  private final Visitor browser;

  private Person(Visitor browser) {
    this.browser = browser;
  }

  static Person signedIn(StackProcess stack, LocalAccount account) {
    return signedIn(stack, account.username());
  }

  static Person signedIn(StackProcess stack, String username) {
    Person person = unknown(stack);
    person.signIn(username);
    return person;
  }

  /** Somebody who has not signed in yet. */
  static Person unknown(StackProcess stack) {
    return new Person(new Visitor(stack));
  }

  /** Answers the sign-in page; where that led. */
  WebPage signIn(String username) {
    WebPage inside = WebPage.of(browser.signIn(username, LocalAccount.PASSWORD));
    if (!inside.says("Sign out")) {
      throw new AssertionError(username + " is not let in: " + inside.described());
    }
    return inside;
  }

  /** Answers the sign-in page that stands before the page that was asked for. */
  WebPage answerSignIn(LocalAccount account) {
    return WebPage.of(
        browser.post(
            "j_security_check",
            Map.of("j_username", account.username(), "j_password", LocalAccount.PASSWORD)));
  }

  WebPage open(String path) {
    return WebPage.of(browser.get(path.startsWith("/") ? path.substring(1) : path));
  }

  WebPage press(WebForm form, String button) {
    return send(form.action(), form.pressed(button));
  }

  WebPage send(String path, List<Map.Entry<String, String>> fields) {
    return WebPage.of(browser.post(path, fields));
  }
}
