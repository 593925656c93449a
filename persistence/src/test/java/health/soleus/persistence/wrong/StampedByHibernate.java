package health.soleus.persistence.wrong;

import java.time.Instant;
import org.hibernate.annotations.CreationTimestamp;
import org.jspecify.annotations.Nullable;

/** Deliberately wrong: lets Hibernate read the time (A6). */
class StampedByHibernate {
  @CreationTimestamp @Nullable Instant at;
}
