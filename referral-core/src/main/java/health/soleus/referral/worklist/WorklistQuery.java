package health.soleus.referral.worklist;

import java.util.Locale;

/**
 * What a consultant wants to see of the worklist.
 *
 * @param search name, NHS number or reference; empty for everybody. It never stands in an address
 * @param page counted from 1
 */
public record WorklistQuery(OneList list, Filter filter, Sort sort, String search, int page) {
  /** Whose turn it is. */
  public enum OneList {
    DECIDE("To decide"),
    WITH_GP("With the GP"),
    ACCEPTED("Accepted"),
    ALL("All open");

    private final String words;

    OneList(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /** How a list is narrowed. */
  public enum Filter {
    NONE("Everything", "Nothing."),
    OVERDUE("Contact-by passed", "No contact-by date has passed."),
    SOON("Due in 5 days", "No referral is due in 5 days."),
    URGENT("Urgent", "No urgent referrals."),
    NEW_INFORMATION("New information", "No new information."),
    ALLERGY("Allergy", "No referral with an allergy.");

    private final String words;
    private final String none;

    Filter(String words, String none) {
      this.words = words;
      this.none = none;
    }

    public String words() {
      return words;
    }

    /** The sentence for when it hides everything. */
    public String none() {
      return none;
    }
  }

  /** By what the rows are ordered. */
  public enum Sort {
    CONTACT("contact-by date, then urgent before routine, then longest wait"),
    WAITED("longest wait"),
    PRIORITY("urgent before routine, then contact-by date"),
    PATIENT("family name");

    private final String words;

    Sort(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /** The list as it opens. */
  public static WorklistQuery first() {
    return new WorklistQuery(OneList.DECIDE, Filter.NONE, Sort.CONTACT, "", 1);
  }

  /** Reads an address; whatever it does not know is as it opens. */
  public static WorklistQuery read(
      String list, String filter, String sort, String search, int page) {
    return new WorklistQuery(
        constant(OneList.values(), list, OneList.DECIDE),
        constant(Filter.values(), filter, Filter.NONE),
        constant(Sort.values(), sort, Sort.CONTACT),
        search,
        Math.max(1, page));
  }

  private static <E extends Enum<E>> E constant(E[] values, String name, E otherwise) {
    for (E value : values) {
      if (named(value).equals(name)) {
        return value;
      }
    }
    return otherwise;
  }

  /** The constant as it stands in an address. */
  public static String named(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
