package health.soleus.persistence.clinical;

import org.jspecify.annotations.Nullable;

/**
 * A reaction or an objection that was stated.
 *
 * @param detail which one and what happened, in the referrer's words; may be empty
 * @param grade for X-ray dye only
 */
public record Allergy(Allergen allergen, String detail, @Nullable ReactionGrade grade) {}
