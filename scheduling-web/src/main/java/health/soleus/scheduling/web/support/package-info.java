/**
 * What every page shares: security, converters, error pages; called by the pages of this module.
 */
@NullMarked
package health.soleus.scheduling.web.support;

import org.jspecify.annotations.NullMarked;
