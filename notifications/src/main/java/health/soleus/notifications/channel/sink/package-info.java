/** The gateway of the local stack, which only keeps what it is given; chosen by dispatch. */
@NullMarked
package health.soleus.notifications.channel.sink;

import org.jspecify.annotations.NullMarked;
