package health.soleus.persistence.wrong;

import java.util.Date;

/** Deliberately wrong: a date without a zone rule (A6). */
record OldDate(Date date) {}
