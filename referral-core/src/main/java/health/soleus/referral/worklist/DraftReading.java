package health.soleus.referral.worklist;

import health.soleus.persistence.referral.DraftStatus;
import health.soleus.persistence.referral.ReferralDraft;
import health.soleus.persistence.type.London;
import health.soleus.persistence.type.NhsNumber;
import health.soleus.referral.intake.AnswerSummary;
import health.soleus.referral.intake.Answers;
import health.soleus.referral.intake.Question;
import health.soleus.referral.intake.ReadPatient;
import health.soleus.referral.intake.ReferralForm;
import health.soleus.referral.intake.Section;
import health.soleus.referral.intake.Situation;
import health.soleus.referral.intake.SummaryRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Makes the views of a draft from its answers. */
final class DraftReading {
  private static final int KEPT_DAYS = 28;

  private DraftReading() {}

  static DraftView view(ReferralDraft draft, Answers answers, Situation situation) {
    return new DraftView(
        draft.id(),
        draft.status() == DraftStatus.STOPPED,
        strip(answers, situation),
        draft.savedAt(),
        keptUntil(draft),
        answers,
        ReferralForm.required(answers, situation),
        ReferralForm.next(answers, situation).orElse(null),
        ReferralForm.answered(answers, situation),
        tasks(answers, situation),
        summary(answers, situation),
        situation.known());
  }

  static LocalDate keptUntil(ReferralDraft draft) {
    return London.dateOf(draft.savedAt()).plusDays(KEPT_DAYS);
  }

  static PatientStrip strip(Answers answers, Situation situation) {
    LocalDate born = ReadPatient.bornOn(answers, situation);
    return new PatientStrip(
        ReadPatient.name(answers, situation)
            .map(n -> n.given() + ' ' + n.family().toUpperCase(Locale.UK))
            .orElse(""),
        born == null ? "" : AnswerSummary.born(born, situation.today()),
        ReadPatient.nhsNumber(answers).map(NhsNumber::spaced).orElse(""));
  }

  static List<SummarySection> summary(Answers answers, Situation situation) {
    List<SummarySection> sections = new ArrayList<>();
    for (Section section : Section.values()) {
      List<SummaryRow> rows =
          ReferralForm.needed(answers, situation).stream()
              .filter(q -> q.section() == section)
              .flatMap(q -> AnswerSummary.rows(q.id(), answers, situation).stream())
              .toList();
      sections.add(new SummarySection(section.caption(), rows));
    }
    return sections;
  }

  private static List<DraftTasks> tasks(Answers answers, Situation situation) {
    List<DraftTasks> all = new ArrayList<>();
    for (Section section : Section.values()) {
      List<DraftTasks.Task> tasks =
          ReferralForm.needed(answers, situation).stream()
              .filter(q -> q.section() == section)
              .map(q -> task(q, answers, situation))
              .toList();
      all.add(new DraftTasks(section.heading(), tasks));
    }
    return all;
  }

  private static DraftTasks.Task task(Question question, Answers answers, Situation situation) {
    String said =
        AnswerSummary.rows(question.id(), answers, situation).stream()
            .map(SummaryRow::inOneLine)
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining(". "));
    boolean answered = answers.has(question.id());
    DraftTasks.State state;
    if (question.optional() && !answered) {
      state = DraftTasks.State.OPTIONAL;
    } else if (!answered) {
      state = DraftTasks.State.NOT_YET_STARTED;
    } else {
      state =
          ReferralForm.isComplete(question, answers, situation)
              ? DraftTasks.State.COMPLETED
              : DraftTasks.State.IN_PROGRESS;
    }
    return new DraftTasks.Task(
        question.id(),
        question.title(),
        answered && !said.isEmpty() ? said : question.hint(),
        state);
  }
}
