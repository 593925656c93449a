package health.soleus.referral.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the form knows besides the answers.
 *
 * @param today in London
 * @param known the patient with the NHS number given, if this practice referred them before
 */
public record Situation(LocalDate today, @Nullable KnownPatient known) {}
