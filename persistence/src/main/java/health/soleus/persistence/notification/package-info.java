/**
 * One message to one person, its attempts and the calls a clerk makes instead; notifications writes
 * it, scheduling-web reads it.
 */
@NullMarked
package health.soleus.persistence.notification;

import org.jspecify.annotations.NullMarked;
