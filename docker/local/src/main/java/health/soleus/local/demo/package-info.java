/**
 * The first data of a local database, made by running the real use cases inside the server; called
 * by its own deployment only, which the launcher takes away afterwards.
 */
@NullMarked
package health.soleus.local.demo;

import org.jspecify.annotations.NullMarked;
