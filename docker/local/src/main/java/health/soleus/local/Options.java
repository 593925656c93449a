package health.soleus.local;

/**
 * What stands on the command line.
 *
 * @param fresh throw the kept local data away
 * @param demo load demo data into an empty database
 * @param migrate bring an external database up to date before starting
 */
record Options(boolean fresh, boolean demo, boolean migrate, boolean help) {

  static Options of(String... arguments) {
    boolean fresh = false;
    boolean demo = true;
    boolean migrate = false;
    boolean help = false;
    for (String argument : arguments) {
      switch (argument) {
        case "--fresh" -> fresh = true;
        case "--no-demo" -> demo = false;
        case "--migrate" -> migrate = true;
        case "--help", "-h" -> help = true;
        default ->
            throw new Refusal(
                argument + " is no option: --fresh, --no-demo, --migrate and --help are");
      }
    }
    return new Options(fresh, demo, migrate, help);
  }

  /** Refuses what cannot go together. */
  void checkAgainst(Settings settings) {
    boolean external = settings.externalDatabase().isPresent();
    if (fresh && external) {
      throw new Refusal(
          "--fresh is refused while SOLEUS_DB_URL is set: it throws only the local data away");
    }
    if (migrate && !external) {
      throw new Refusal(
          "--migrate needs SOLEUS_DB_URL: the local database is brought up to date by itself");
    }
  }
}
