/** A real browser for the tests: finding one, driving it, and looking at each page it shows. */
@NullMarked
package health.soleus.local.browser;

import org.jspecify.annotations.NullMarked;
