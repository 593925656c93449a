package health.soleus.scheduling.web.support;

/**
 * A place in the menu.
 *
 * @param label what the menu says
 * @param path the page's address inside Soleus
 */
public record NavigationItem(String label, String path) {}
