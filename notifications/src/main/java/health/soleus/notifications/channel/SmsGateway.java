package health.soleus.notifications.channel;

/** Carries texts to mobile phones. */
public interface SmsGateway extends Gateway {}
