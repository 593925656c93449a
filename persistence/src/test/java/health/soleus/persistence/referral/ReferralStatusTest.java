package health.soleus.persistence.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.access.Role;
import health.soleus.persistence.clinical.AccessSite;
import health.soleus.persistence.clinical.SedationPlan;
import health.soleus.persistence.testkit.IntakeWorld;
import health.soleus.persistence.type.AccountId;
import health.soleus.persistence.type.BookingId;
import health.soleus.persistence.type.ClinicalPriority;
import health.soleus.persistence.type.DraftId;
import health.soleus.persistence.type.PatientId;
import health.soleus.persistence.type.StaleRecord;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every status × every act: what the table allows happens, everything else is refused. */
class ReferralStatusTest {
  private static final Caller CONSULTANT =
      new Caller(AccountId.random(), "Dr Helen Marsh", Role.CONSULTANT, null);

  /** Written out by hand, so that a change of the table is noticed here. */
  private static final Map<ReferralStatus, Set<ReferralStatus>> MAY =
      new EnumMap<>(
          Map.of(
              ReferralStatus.RECEIVED,
              EnumSet.of(
                  ReferralStatus.INFORMATION_REQUESTED,
                  ReferralStatus.ACCEPTED,
                  ReferralStatus.RETURNED,
                  ReferralStatus.WITHDRAWN),
              ReferralStatus.INFORMATION_REQUESTED,
              EnumSet.of(ReferralStatus.RECEIVED, ReferralStatus.WITHDRAWN),
              ReferralStatus.ACCEPTED,
              EnumSet.of(ReferralStatus.BOOKED, ReferralStatus.WITHDRAWN),
              ReferralStatus.BOOKED,
              EnumSet.of(ReferralStatus.ACCEPTED),
              ReferralStatus.RETURNED,
              EnumSet.noneOf(ReferralStatus.class),
              ReferralStatus.WITHDRAWN,
              EnumSet.noneOf(ReferralStatus.class)));

  @TestFactory
  Stream<DynamicTest> from_times_to() {
    return Stream.of(ReferralStatus.values())
        .flatMap(
            from ->
                Stream.of(ReferralStatus.values())
                    .map(to -> DynamicTest.dynamicTest(from + " to " + to, () -> check(from, to))));
  }

  private static void check(ReferralStatus from, ReferralStatus to) {
    boolean may = MAY.getOrDefault(from, Set.of()).contains(to);
    assertEquals(may, from.mayBecome(to));
    Referral referral = in(from);
    Consumer<Referral> act = toward(from, to);
    if (may) {
      act.accept(referral);
      assertEquals(to, referral.status());
    } else if (from != to) {
      assertThrows(StaleRecord.class, () -> act.accept(referral));
      assertEquals(from, referral.status());
    }
  }

  private static Referral in(ReferralStatus status) {
    Referral referral =
        IntakeWorld.aReferral(
            IntakeWorld.GP, PatientId.random(), DraftId.random(), IntakeWorld.NOW);
    switch (status) {
      case RECEIVED -> {}
      case BOOKED -> {
        accept(referral);
        referral.booked(BookingId.random(), IntakeWorld.NOW);
      }
      default -> toward(ReferralStatus.RECEIVED, status).accept(referral);
    }
    return referral;
  }

  private static void accept(Referral referral) {
    referral.decide(
        new TriageDecision.Accept(
            CONSULTANT.id(),
            CONSULTANT.name(),
            ClinicalPriority.ROUTINE,
            SedationPlan.CONSCIOUS,
            AccessSite.LEFT_GROIN,
            false,
            ""),
        CONSULTANT,
        IntakeWorld.NOW);
  }

  private static Consumer<Referral> toward(ReferralStatus from, ReferralStatus to) {
    return switch (to) {
      case RECEIVED -> r -> r.supply(IntakeWorld.content(), "", IntakeWorld.GP, IntakeWorld.NOW);
      case INFORMATION_REQUESTED ->
          r ->
              r.decide(
                  new TriageDecision.RequestInformation(List.of("blood-results"), "Which eGFR?"),
                  CONSULTANT,
                  IntakeWorld.NOW);
      case ACCEPTED ->
          from == ReferralStatus.BOOKED ? Referral::released : ReferralStatusTest::accept;
      case RETURNED ->
          r ->
              r.decide(
                  new TriageDecision.ReturnWithAdvice(ReturnReason.OTHER, "Try exercises first"),
                  CONSULTANT,
                  IntakeWorld.NOW);
      case BOOKED -> r -> r.booked(BookingId.random(), IntakeWorld.NOW);
      case WITHDRAWN -> r -> r.withdraw("Moved away", IntakeWorld.GP, IntakeWorld.NOW);
    };
  }
}
