package health.soleus.persistence.clinical;

/** Why a blood thinner is taken (AC-0, H4). */
public enum Indication {
  ATRIAL_FIBRILLATION,
  CLOT_IN_LEG_OR_LUNG,
  STROKE_OR_TIA,
  MECHANICAL_HEART_VALVE,
  HEART_ATTACK_OR_STENT,
  ARTERY_DISEASE,
  OTHER,
  NOT_KNOWN
}
