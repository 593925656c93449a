package health.soleus.scheduling.web.referral;

import java.util.Map;

/** The heading of each question page, which is also its title. */
final class QuestionHeadings {
  private static final Map<String, String> HEADINGS =
      Map.ofEntries(
          Map.entry("nhs-number", "Do you have the patient's NHS number?"),
          Map.entry("confirm", "Is this the right patient?"),
          Map.entry("name", "Who is the patient?"),
          Map.entry("contact", "How can the service reach the patient?"),
          Map.entry("support", "What help does the patient need?"),
          Map.entry("urgent-signs", "Does the patient have any of these signs today?"),
          Map.entry("which-leg", "Which leg is affected?"),
          Map.entry("when-started", "When did the pain start?"),
          Map.entry("symptoms", "What are the symptoms, and what do they limit?"),
          Map.entry("treatments", "Which treatments has the patient tried?"),
          Map.entry("foot-and-leg", "Does the patient have any of these in the foot or leg?"),
          Map.entry("medicines-list", "Paste the patient's current medicines"),
          Map.entry("blood-thinners", "Which blood thinners does the patient take?"),
          Map.entry("blood-thinner-reason", "Why does the patient take a blood thinner?"),
          Map.entry("other-medicines", "Does the patient take any of these?"),
          Map.entry("allergies", "Has the patient reacted to any of these?"),
          Map.entry("conditions", "Does the patient have any of these?"),
          Map.entry("blood-results", "What are the latest blood results?"),
          Map.entry("pregnancy", "Could the patient be pregnant?"),
          Map.entry("plans-and-wishes", "What are the patient's plans and wishes?"),
          Map.entry("urgency", "Why should this be read as urgent?"),
          Map.entry("anything-else", "Is there anything else the service should know?"));

  private QuestionHeadings() {}

  static String of(String question) {
    return HEADINGS.getOrDefault(question, "Question");
  }
}
