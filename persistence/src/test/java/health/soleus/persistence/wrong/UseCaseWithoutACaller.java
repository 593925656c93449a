package health.soleus.persistence.wrong;

import health.soleus.persistence.type.UseCase;

/** Deliberately wrong: nobody knows who asks (A8). */
@UseCase
class UseCaseWithoutACaller {
  public void act(String whatever) {}
}
