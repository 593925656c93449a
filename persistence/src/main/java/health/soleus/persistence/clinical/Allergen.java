package health.soleus.persistence.clinical;

/** What the patient may have reacted to, or objects to (CON-1, ALL-1, ER-X3, ER-X4). */
public enum Allergen {
  XRAY_DYE,
  GELATIN_OR_BEADS,
  ANTIBIOTIC,
  LATEX,
  LOCAL_ANAESTHETIC,
  SOMETHING_ELSE,
  OBJECTS_TO_PIG_PRODUCTS
}
