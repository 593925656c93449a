package health.soleus.referral.worklist;

import health.soleus.persistence.patient.Patient;
import health.soleus.persistence.referral.DraftStatus;
import health.soleus.persistence.referral.Referral;
import health.soleus.persistence.referral.ReferralDraft;
import health.soleus.persistence.type.BookingId;
import health.soleus.persistence.type.PatientId;
import health.soleus.referral.intake.Answers;
import health.soleus.referral.intake.DecisionDate;
import health.soleus.referral.intake.ReferralForm;
import health.soleus.referral.intake.Situation;
import health.soleus.referral.intake.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** One practice's referrals and drafts in memory, ordered, searched and put into words. */
final class OwnReferrals {
  private static final int PAGE = 50;

  private record One(Referral referral, Patient patient, Standing standing) {
    String name() {
      return patient.name().full();
    }

    LocalDate by() {
      return Objects.requireNonNullElse(standing.by(), LocalDate.MAX);
    }
  }

  private final List<One> all;
  private final List<ReferralDraft> drafts;
  private final Function<Answers, Situation> situations;
  private final LocalDate today;

  OwnReferrals(
      List<Referral> referrals,
      Map<PatientId, Patient> patients,
      Map<BookingId, NextStep> next,
      List<ReferralDraft> drafts,
      Function<Answers, Situation> situations,
      LocalDate today) {
    this.all = new ArrayList<>();
    for (Referral referral : referrals) {
      Patient patient = patients.get(referral.patient());
      if (patient != null) {
        BookingId visit = referral.booking();
        NextStep step = visit == null ? null : next.get(visit);
        all.add(new One(referral, patient, Standings.of(referral, patient.name().given(), step)));
      }
    }
    this.drafts = drafts;
    this.situations = situations;
    this.today = today;
  }

  MyReferralsView view(Filter filter, String practice, Instant now) {
    List<One> found =
        all.stream()
            .filter(one -> one.standing().open() != filter.finished())
            .filter(one -> matches(one, filter))
            .sorted(order(filter.sort()))
            .toList();
    int pages = Math.max(1, (found.size() + PAGE - 1) / PAGE);
    int page = Math.max(1, Math.min(filter.page(), pages));
    return new MyReferralsView(
        practice,
        now,
        needsYou(),
        found.stream().skip((page - 1L) * PAGE).limit(PAGE).map(this::row).toList(),
        found.size(),
        (int) all.stream().filter(one -> one.standing().open()).count(),
        (int) all.stream().filter(one -> !one.standing().open()).count(),
        page,
        pages,
        all.stream().map(one -> one.referral().referrerName()).distinct().sorted().toList());
  }

  private static boolean matches(One one, Filter filter) {
    String text = filter.find().strip().toLowerCase(Locale.UK);
    String digits = text.replaceAll("[\\s\u00a0-]", "");
    boolean clinician =
        filter.clinician().isEmpty() || one.referral().referrerName().equals(filter.clinician());
    boolean number =
        digits.matches("[0-9]{3,12}")
            && (one.patient().nhsNumber().value().contains(digits)
                || one.referral().reference().value().contains(digits));
    return clinician
        && (text.isEmpty() || number || one.name().toLowerCase(Locale.UK).contains(text));
  }

  private static Comparator<One> order(String sort) {
    Comparator<One> byDate = Comparator.comparing(One::by).thenComparing(One::name);
    return switch (sort) {
      case "patient" -> Comparator.comparing(One::name, String.CASE_INSENSITIVE_ORDER);
      case "where" ->
          Comparator.comparing((One one) -> one.standing().where()).thenComparing(byDate);
      default -> byDate;
    };
  }

  private MyReferralsView.Row row(One one) {
    Standing standing = one.standing();
    return new MyReferralsView.Row(
        one.referral().id().toString(),
        one.name(),
        one.patient().nhsNumber().spaced(),
        standing.where(),
        standing.kind(),
        standing.who(),
        standing.does(),
        standing.by() == null ? "" : Words.weekday(standing.by()),
        late(standing));
  }

  private String late(Standing standing) {
    return standing.by() == null ? "" : late(standing.by(), today);
  }

  /** How late it is, in words; empty on the day itself. */
  static String late(LocalDate by, LocalDate today) {
    if (!by.isBefore(today)) {
      return "";
    }
    int days = Math.max(1, DecisionDate.workingDaysLate(by, today));
    return days == 1 ? "1 working day late" : days + " working days late";
  }

  /** Soonest first. */
  List<MyReferralsView.NeedsYou> needsYou() {
    record Dated(LocalDate by, MyReferralsView.NeedsYou what) {}
    Stream<Dated> referrals =
        all.stream()
            .filter(one -> one.standing().need() != null)
            .map(one -> new Dated(one.by(), needsYou(one)));
    Stream<Dated> unsent = drafts.stream().map(draft -> new Dated(due(draft), needsYou(draft)));
    return Stream.concat(referrals, unsent)
        .sorted(Comparator.comparing(Dated::by))
        .map(Dated::what)
        .toList();
  }

  private static MyReferralsView.NeedsYou needsYou(One one) {
    Standing.Need need = Objects.requireNonNull(one.standing().need());
    return new MyReferralsView.NeedsYou(
        one.referral().id().toString(),
        false,
        one.name(),
        one.patient().nhsNumber().spaced(),
        one.referral().reference().spaced(),
        need.sentence(),
        "By " + Words.weekday(one.by()),
        need.button());
  }

  private MyReferralsView.NeedsYou needsYou(ReferralDraft draft) {
    Answers answers = Answers.of(draft.answers());
    Situation situation = situations.apply(answers);
    PatientStrip strip = DraftReading.strip(answers, situation);
    boolean stopped = draft.status() == DraftStatus.STOPPED;
    String progress =
        ReferralForm.answered(answers, situation)
            + " of "
            + ReferralForm.required(answers, situation).size()
            + " questions answered. Nothing has been sent.";
    return new MyReferralsView.NeedsYou(
        draft.id().toString(),
        true,
        strip.name().isEmpty() ? "Draft, no name yet" : strip.name(),
        strip.nhsNumber(),
        "",
        stopped ? "Stopped, urgent care advised. Nothing has been sent." : progress,
        stopped ? "By the end of today" : "Kept until " + Words.weekday(due(draft)),
        stopped ? "Confirm urgent care" : "Finish draft");
  }

  private LocalDate due(ReferralDraft draft) {
    return draft.status() == DraftStatus.STOPPED ? today : DraftReading.keptUntil(draft);
  }
}
