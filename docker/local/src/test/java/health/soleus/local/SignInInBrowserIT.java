package health.soleus.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import health.soleus.local.demo.LocalAccount;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignInInBrowserIT {

  @Test
  void a_person_signs_in_and_out_with_the_keyboard_alone() {
    StackProcess stack = StackProcess.shared();
    try (Chromium chromium = Chromium.launch();
        Page page = chromium.browser().newPage()) {
      List<String> complaints = new ArrayList<>();
      page.onConsoleMessage(
          message -> {
            if (message.type().equals("error")) {
              complaints.add(message.text());
            }
          });
      page.navigate(stack.page("").toString());
      page.getByLabel("User name").focus();
      page.keyboard().type(LocalAccount.GP2.username());
      page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).focus();
      page.keyboard().type(LocalAccount.PASSWORD);
      page.keyboard().press("Enter");
      Locator signOut =
          page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out"));
      signOut.waitFor();
      assertTrue(page.content().contains(LocalAccount.GP2.displayName()), page.content());

      signOut.focus();
      page.keyboard().press("Enter");
      page.waitForURL("**/signed-out.xhtml");
      assertEquals(List.of(), complaints);
    }
  }
}
