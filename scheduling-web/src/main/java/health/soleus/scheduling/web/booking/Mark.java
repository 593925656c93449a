package health.soleus.scheduling.web.booking;

/** A shape and its words: kind is that of the s:word tag. */
public record Mark(String kind, String text) {}
