package health.soleus.persistence.notification;

import java.util.UUID;

/**
 * Who makes a call to a gateway.
 *
 * @param node name of the server, the same after a restart
 * @param run one life of it: an unfinished call of an earlier life of the same node was cut off
 */
public record Worker(String node, UUID run) {}
