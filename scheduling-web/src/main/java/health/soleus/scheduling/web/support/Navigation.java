package health.soleus.scheduling.web.support;

import health.soleus.persistence.access.Role;
import java.util.List;
import java.util.Map;

/** The places that each role has in the menu, their own worklist first. */
final class Navigation {
  private static final Map<Role, List<NavigationItem>> PLACES =
      Map.of(
          Role.GP,
          List.of(
              new NavigationItem("My referrals", "/referral/my-referrals.xhtml"),
              new NavigationItem("Refer a patient", "/referral/refer.xhtml")),
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
}
