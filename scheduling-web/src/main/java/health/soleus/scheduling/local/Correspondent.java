package health.soleus.scheduling.local;

/**
 * Somebody who has received messages.
 *
 * @param address by which the page is asked for them
 * @param label as shown in the list
 */
public record Correspondent(String address, String label) {}
