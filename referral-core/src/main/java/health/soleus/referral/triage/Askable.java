package health.soleus.referral.triage;

import health.soleus.persistence.type.Policy;
import java.util.List;
import java.util.Optional;

/** What a consultant can ask the referrer again: the pages of the form that hold health facts. */
@Policy
public final class Askable {
  /**
   * @param page as the form names it
   * @param words as the consultant reads it
   */
  public record Item(String page, String words) {}

  private static final List<Item> ITEMS =
      List.of(
          new Item("which-leg", "Which leg is affected"),
          new Item("when-started", "When the pain started"),
          new Item("symptoms", "Diagnosis, symptoms and what they limit"),
          new Item("treatments", "Treatments tried, and what happened"),
          new Item("foot-and-leg", "Foot and leg: arteries, nerves, ulcers"),
          new Item("medicines-list", "The list of medicines"),
          new Item("blood-thinners", "Which blood thinners"),
          new Item("blood-thinner-reason", "Why a blood thinner is taken"),
          new Item("other-medicines", "Other medicines that need a plan"),
          new Item("allergies", "Allergies and reactions"),
          new Item("conditions", "Conditions"),
          new Item("blood-results", "Blood results"),
          new Item("pregnancy", "Could the patient be pregnant"),
          new Item("plans-and-wishes", "Plans and wishes, and an adult at home"));

  private Askable() {}

  /** In the order of the form. */
  public static List<Item> items() {
    return ITEMS;
  }

  public static Optional<Item> item(String page) {
    return ITEMS.stream().filter(item -> item.page().equals(page)).findFirst();
  }
}
