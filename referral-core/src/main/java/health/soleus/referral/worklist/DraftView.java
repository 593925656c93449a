package health.soleus.referral.worklist;

import health.soleus.persistence.type.DraftId;
import health.soleus.referral.intake.Answers;
import health.soleus.referral.intake.KnownPatient;
import health.soleus.referral.intake.Question;
import health.soleus.referral.intake.SummaryRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A draft as its own practice sees it.
 *
 * @param stopped an urgent sign was ticked and nobody has said yet what was done
 * @param required the pages this patient needs so far, in order
 * @param next the first page that is not answered, null when all are
 * @param answered how many of the required pages are
 * @param known the patient on the practice's list, null for a new one
 */
public record DraftView(
    DraftId id,
    boolean stopped,
    PatientStrip strip,
    Instant savedAt,
    LocalDate keptUntil,
    Answers answers,
    List<Question> required,
    @Nullable Question next,
    long answered,
    List<DraftTasks> tasks,
    List<SummarySection> summary,
    @Nullable KnownPatient known) {

  public boolean isComplete() {
    return next == null;
  }

  /** The rows whose answer is not known. */
  public List<SummaryRow> unknown() {
    return summary.stream().flatMap(s -> s.rows().stream()).filter(SummaryRow::isUnknown).toList();
  }

  /** "Question 10 of 15", empty for a page that may be left out. */
  public String count(String question) {
    for (int i = 0; i < required.size(); i++) {
      if (required.get(i).id().equals(question)) {
        return "Question " + (i + 1) + " of " + required.size();
      }
    }
    return "";
  }
}
