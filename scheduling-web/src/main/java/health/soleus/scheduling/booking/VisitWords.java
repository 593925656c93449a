package health.soleus.scheduling.booking;

import health.soleus.persistence.clinical.AccessSite;
import health.soleus.persistence.clinical.SedationPlan;
import health.soleus.persistence.type.Policy;

/** How sedation and access are named to booking staff. */
@Policy
public final class VisitWords {
  private VisitWords() {}

  public static String of(SedationPlan sedation) {
    return switch (sedation) {
      case NONE -> "None, local anaesthetic only";
      case CONSCIOUS -> "Conscious";
    };
  }

  public static String of(AccessSite site) {
    return switch (site) {
      case LEFT_GROIN -> "Left groin";
      case RIGHT_GROIN -> "Right groin";
      case OTHER -> "Other";
    };
  }
}
