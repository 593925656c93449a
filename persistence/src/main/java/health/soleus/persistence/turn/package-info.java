/** Who stands in line behind whom until a transaction ends; only persistence calls it. */
@NullMarked
package health.soleus.persistence.turn;

import org.jspecify.annotations.NullMarked;
