package health.soleus.scheduling.web.referral;

import health.soleus.persistence.clinical.NamedMedicine;
import health.soleus.referral.intake.Answers;
import health.soleus.referral.intake.KnownPatient;
import health.soleus.referral.intake.Question;
import health.soleus.referral.intake.ReferralForm;
import health.soleus.referral.intake.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a question page shows besides its fields; the same when a page is asked first and when it is
 * asked again.
 *
 * @param caption part of the form and count
 */
public record QuestionView(
    String id, String caption, Answers answers, @Nullable KnownPatient known) {

  static QuestionView of(String id, String count, Answers answers, @Nullable KnownPatient known) {
    Question question = ReferralForm.question(id);
    String part = question.section().caption();
    return new QuestionView(id, count.isEmpty() ? part : part + ": " + count, answers, known);
  }

  /** The facelet with the fields. */
  public String page() {
    return "/WEB-INF/referral/question/" + id + ".xhtml";
  }

  public String title() {
    boolean one = id.equals("blood-thinner-reason") && thinners().size() == 1;
    return one
        ? "Why does the patient take " + thinners().get(0).text() + "?"
        : QuestionHeadings.of(id);
  }

  /** The blood thinners whose reason is asked. */
  public List<Option> thinners() {
    return ReferralForm.thinnersTaken(answers).stream()
        .map(m -> new Option(m.name(), ReferralForm.nameOf(answers, m), ""))
        .toList();
  }

  public boolean takesWarfarin() {
    return ReferralForm.thinnersTaken(answers).contains(NamedMedicine.WARFARIN);
  }

  public boolean asksClearance() {
    return ReferralForm.asksClearance(answers);
  }

  public boolean asksPlatelets() {
    return ReferralForm.asksPlatelets(answers);
  }

  /** The details on the practice's list, line by line. */
  public List<KnownLine> knownLines() {
    if (known == null) {
      return List.of();
    }
    var contact = known.contact();
    return List.of(
        new KnownLine("Name", known.name().full()),
        new KnownLine("Date of birth", Words.day(known.bornOn())),
        new KnownLine("Address", contact.address()),
        new KnownLine("Mobile", contact.mobile() == null ? "" : contact.mobile().national()),
        new KnownLine("Email", contact.email() == null ? "" : contact.email().value()),
        new KnownLine(
            "Support needs",
            String.join(", ", contact.needs().stream().map(n -> n.words()).toList())));
  }

  /** One line of what the practice has on record. */
  public record KnownLine(String key, String value) {}
}
