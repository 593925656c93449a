package health.soleus.persistence.clinical;

/** What the patient wants, and whether they agreed to be referred (ER-6, ER-S2, ER-S3). */
public record Wishes(SurgeryView surgery, Agreement agreement, String bestInterestNote) {}
