package health.soleus.scheduling.booking;

import health.soleus.persistence.clinical.SedationPlan;
import health.soleus.persistence.type.Policy;

/** How sedation is named to booking staff. */
@Policy
public final class VisitWords {
  private VisitWords() {}

  public static String of(SedationPlan sedation) {
    return switch (sedation) {
      case NONE -> "None, local anaesthetic only";
      case CONSCIOUS -> "Conscious";
    };
  }
}
