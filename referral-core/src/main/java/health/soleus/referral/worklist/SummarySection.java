package health.soleus.referral.worklist;

import health.soleus.referral.intake.SummaryRow;
import java.util.List;

/** The answers of one part of the form, in words. */
public record SummarySection(String heading, List<SummaryRow> rows) {}
