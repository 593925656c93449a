package health.soleus.scheduling.web.support;

import health.soleus.persistence.access.Role;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The places that each role has in the menu, and the worklist where each begins. */
final class Navigation {
  private static final String MY_REFERRALS = "/referral/my-referrals.xhtml";

  private static final Map<Role, List<NavigationItem>> PLACES =
      Map.of(
          Role.GP,
          List.of(
              new NavigationItem("Refer a patient", "/referral/refer.xhtml"),
              new NavigationItem("My referrals", MY_REFERRALS)),
          Role.CONSULTANT,
          List.of(new NavigationItem("Referrals to triage", "/triage/worklist.xhtml")),
          Role.BOOKING,
          List.of(
              new NavigationItem("Waiting list", "/booking/waiting-list.xhtml"),
              new NavigationItem("Session lists", "/session/lists.xhtml"),
              new NavigationItem("Provisional bookings", "/booking/provisional.xhtml"),
              new NavigationItem("Calls to make", "/booking/calls.xhtml")));

  private Navigation() {}

  /** Empty for a role that has no page yet. */
  static List<NavigationItem> of(Role role) {
    return PLACES.getOrDefault(role, List.of());
  }

  /** The person's own worklist, where they begin; null for a role that has no page yet. */
  static @Nullable String worklist(Role role) {
    if (role == Role.GP) {
      return MY_REFERRALS;
    }
    return of(role).stream().findFirst().map(NavigationItem::path).orElse(null);
  }
}
