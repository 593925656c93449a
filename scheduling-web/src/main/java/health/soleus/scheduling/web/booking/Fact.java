package health.soleus.scheduling.web.booking;

/** A name and its value, as the pages list them. */
public record Fact(String key, String value) {}
