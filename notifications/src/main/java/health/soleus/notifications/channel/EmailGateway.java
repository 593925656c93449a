package health.soleus.notifications.channel;

/** Carries e-mails. */
public interface EmailGateway extends Gateway {}
