package health.soleus.persistence.preparation;

/** What keeps a booking provisional (evidence.md 5.2 step 3). */
public enum GateKind {
  /** A clinician's plan that is not signed: only texts 07 and 08 may go. */
  SIGNATURE,
  /** A named review that is still open: only texts 07 and 08 may go. */
  NAMED_REVIEW,
  /** Only a result is missing: the dated plan and its texts go. */
  RESULT,
  /** A safety question that nobody has answered: treated like a review. */
  ANSWER;

  /** Whether dated instructions must wait for this. */
  public boolean holdsTexts() {
    return this != RESULT;
  }
}
