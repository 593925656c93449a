/**
 * Writes records as JSON text for a column and reads them back; only persistence and the story test
 * call it.
 */
@NullMarked
package health.soleus.persistence.document;

import org.jspecify.annotations.NullMarked;
