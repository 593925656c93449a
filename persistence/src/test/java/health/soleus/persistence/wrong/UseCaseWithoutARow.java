package health.soleus.persistence.wrong;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.access.Role;
import health.soleus.persistence.type.UseCase;

/** Deliberately wrong: nobody will know that it was done (A8). */
@UseCase
class UseCaseWithoutARow {
  public void act(Caller caller) {
    caller.must(Role.SYSTEM);
  }
}
