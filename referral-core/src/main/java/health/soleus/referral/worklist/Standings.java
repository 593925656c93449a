package health.soleus.referral.worklist;

import health.soleus.persistence.access.Role;
import health.soleus.persistence.clinical.NamedMedicine;
import health.soleus.persistence.clinical.SafetyFacts;
import health.soleus.persistence.clinical.Stated;
import health.soleus.persistence.referral.Acceptance;
import health.soleus.persistence.referral.Referral;
import health.soleus.persistence.referral.ReferralStep;
import health.soleus.persistence.type.London;
import health.soleus.referral.intake.DecisionDate;
import health.soleus.referral.intake.Words;
import health.soleus.referral.triage.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Says of each referral where it is, who acts next and by when (design, GP journeys, section 7).
 */
final class Standings {
  /** The line of history that the GP leaves who has read the advice. */
  static final String READ = "Advice read";

  private static final String BOOKING_TEAM = "Booking team";

  /** The line of history that a consultant leaves who has signed the plan for every one. */
  static final String SIGNED = "Medicine plan signed";

  private static final int SIGN_WORKING_DAYS = 5;
  private static final int READ_WORKING_DAYS = 5;

  private Standings() {}

  /**
   * @param next what its visit waits for, null when it has none or when the visit is confirmed
   */
  static Standing of(Referral referral, String givenName, @Nullable NextStep next) {
    return switch (referral.status()) {
      case RECEIVED ->
          Standing.ofOthers(
              "With the consultant", "info", "Consultant", "Decides", decisionBy(referral));
      case INFORMATION_REQUESTED -> asked(referral, givenName);
      case ACCEPTED -> accepted(referral);
      case BOOKED -> next == null ? booked(referral) : provisional(referral, next);
      case RETURNED -> returned(referral);
      case WITHDRAWN -> Standing.over("Withdrawn");
    };
  }

  /** The service's own promise, counted from the day it last had everything it asked for. */
  static LocalDate decisionBy(Referral referral) {
    Instant from = referral.receivedAt();
    for (ReferralStep step : referral.history()) {
      from = step.act().equals(ReferralStep.GIVEN) ? step.at() : from;
    }
    return DecisionDate.by(London.dateOf(from), referral.contactBy());
  }

  static LocalDate decidedOn(Referral referral) {
    Instant decided = referral.decidedAt();
    return London.dateOf(decided == null ? referral.receivedAt() : decided);
  }

  private static Standing asked(Referral referral, String givenName) {
    int items = referral.askedItems().size();
    String answers = items == 1 ? "1 answer" : items + " answers";
    String who = last(referral).byName();
    return Standing.ofGp(
        "Information needed",
        answers,
        DecisionDate.answerBy(decidedOn(referral)),
        new Standing.Need(
            who
                + " needs "
                + (items == 1 ? "1 more answer. " : items + " more answers. ")
                + givenName
                + " keeps their place.",
            "Give the answers"));
  }

  private static Standing accepted(Referral referral) {
    if (needsPlan(referral.content().facts()) && !hasStep(referral, SIGNED)) {
      return Standing.ofOthers(
          "Accepted, plan to sign",
          "info",
          consultant(referral),
          "Signs the blood thinner plan",
          WorkingDays.after(decidedOn(referral), SIGN_WORKING_DAYS));
    }
    return Standing.ofOthers(
        "Accepted, needs a date", "info", BOOKING_TEAM, "Offers a date", referral.contactBy());
  }

  private static boolean needsPlan(SafetyFacts facts) {
    return NamedMedicine.bloodThinners().stream().anyMatch(m -> facts.of(m) == Stated.YES);
  }

  private static String consultant(Referral referral) {
    Acceptance acceptance = referral.acceptance();
    return acceptance == null ? "Consultant" : acceptance.consultantName();
  }

  private static LocalDate visitDay(Referral referral) {
    return London.dateOf(Objects.requireNonNullElse(referral.visitStart(), referral.receivedAt()));
  }

  /** The patient has the place; whoever owns the next open step acts, by that step's day. */
  private static Standing provisional(Referral referral, NextStep next) {
    String more =
        switch (next.more()) {
          case 0 -> ". ";
          case 1 -> ", and 1 more step. ";
          default -> ", and " + next.more() + " more steps. ";
        };
    return Standing.ofOthers(
        "Booked, not confirmed yet",
        "warn",
        next.owner() == Role.CONSULTANT ? consultant(referral) : BOOKING_TEAM,
        next.does() + more + "Visit on " + Words.day(visitDay(referral)),
        next.by());
  }

  private static Standing booked(Referral referral) {
    LocalDate day = visitDay(referral);
    return Standing.ofOthers(
        "Booked", "ok", "Day unit", "Prepares the visit on " + Words.day(day), day);
  }

  private static Standing returned(Referral referral) {
    if (hasStep(referral, READ)) {
      return Standing.over("Not accepted, reason given");
    }
    return Standing.ofGp(
        "Not accepted, reason given",
        "Read the advice",
        WorkingDays.after(decidedOn(referral), READ_WORKING_DAYS),
        new Standing.Need(
            "Advice from the service: " + shortened(last(referral).words()), "Read the advice"));
  }

  private static String shortened(String words) {
    return words.codePointCount(0, words.length()) <= 120
        ? words
        : words.substring(0, words.offsetByCodePoints(0, 117)) + "…";
  }

  private static ReferralStep last(Referral referral) {
    List<ReferralStep> history = referral.history();
    return history.get(history.size() - 1);
  }

  private static boolean hasStep(Referral referral, String act) {
    return referral.history().stream().anyMatch(step -> step.act().startsWith(act));
  }
}
