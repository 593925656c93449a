package health.soleus.persistence.clinical;

/** What is known about the way home and the first night (ESC-1, ER-X11). */
public record GoingHome(Stated adultOvernight, Stated livesAlone, Stated longJourney) {
  public static GoingHome notAsked() {
    return new GoingHome(Stated.NOT_ASKED, Stated.NOT_ASKED, Stated.NOT_ASKED);
  }

  /** The same with the answer that was given later. */
  public GoingHome withAdult(Stated answer) {
    return new GoingHome(answer, livesAlone, longJourney);
  }
}
