package health.soleus.persistence.outbox;

import health.soleus.persistence.document.RecordJson;
import health.soleus.persistence.event.CareEvent;
import health.soleus.persistence.event.DayCaseBooked;
import health.soleus.persistence.event.DayCaseCancelled;
import health.soleus.persistence.event.DayCaseRescheduled;
import health.soleus.persistence.event.PreparationChanged;
import health.soleus.persistence.event.ReferralReceived;
import health.soleus.persistence.event.ReferralTriaged;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The events as JSON. The bytes of each are frozen in a golden file; a breaking change is a new
 * version beside the old one (a.5).
 */
public final class EventJson {
  private static final Map<String, Class<? extends Record>> TYPES =
      List.<Class<? extends Record>>of(
              ReferralReceived.class,
              ReferralTriaged.class,
              DayCaseBooked.class,
              DayCaseRescheduled.class,
              DayCaseCancelled.class,
              PreparationChanged.class)
          .stream()
          .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));

  private EventJson() {}

  public static String typeOf(CareEvent event) {
    return event.getClass().getSimpleName();
  }

  public static String write(CareEvent event) {
    return RecordJson.write((Record) event);
  }

  /** Reads an event; an unknown type or a text that is none throws IllegalArgumentException. */
  public static CareEvent read(String type, String json) {
    Class<? extends Record> known = TYPES.get(type);
    if (known == null) {
      throw new IllegalArgumentException("no such event");
    }
    try {
      return (CareEvent) RecordJson.read(json, known);
    } catch (RuntimeException unreadable) {
      throw new IllegalArgumentException("not a readable " + type, unreadable);
    }
  }
}
