package health.soleus.persistence.clinical;

/** What may have happened in the last 12 months to somebody on a blood thinner (AC-0). */
public enum RecentEvent {
  CLOT,
  STROKE_OR_TIA,
  HEART_ATTACK_OR_STENT
}
