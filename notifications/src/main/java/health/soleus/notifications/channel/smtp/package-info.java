/** Sends e-mails by SMTP; chosen by dispatch. */
@NullMarked
package health.soleus.notifications.channel.smtp;

import org.jspecify.annotations.NullMarked;
