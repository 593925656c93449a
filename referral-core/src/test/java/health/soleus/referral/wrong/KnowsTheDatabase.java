package health.soleus.referral.wrong;

import jakarta.persistence.EntityManager;

/** Deliberately wrong: a module that writes its own queries (A2). */
record KnowsTheDatabase(EntityManager entities) {}
