package health.soleus.scheduling.web.support;

import health.soleus.persistence.access.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The way in: each person goes on to their own worklist; who has none yet reads what will come. */
@Named("home")
@RequestScoped
public class HomePage {
  private static final Map<Role, String> TO_COME =
      Map.of(
          Role.NURSE, "The day list, with check-in for each patient, will be here.",
          Role.CLINICAL_LEAD, "The clinical rules to approve or change will be here.",
          Role.MANAGER, "The dashboard of waits, lists and messages will be here.",
          Role.ADMIN, "Accounts, practices and settings will be here.");

  private final FramePage frame;

  @Inject
  HomePage(FramePage frame) {
    this.frame = frame;
  }

  /** The outcome of the page's view action: a redirect to the worklist, or null to stay. */
  public @Nullable String open() {
    Role role = frame.role();
    String worklist = role == null ? null : Navigation.worklist(role);
    return worklist == null ? null : worklist + "?faces-redirect=true";
  }

  /** One sentence for a role without a page. */
  public String getToCome() {
    Role role = frame.role();
    return role == null ? "" : TO_COME.getOrDefault(role, "");
  }
}
