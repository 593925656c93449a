package health.soleus.persistence.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.elements.GivenMethodsConjunction;
import health.soleus.persistence.access.Caller;
import health.soleus.persistence.audit.AuditTrail;
import health.soleus.persistence.type.UseCase;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A8: whom a use case answers, in which transaction, and what it leaves in the audit trail. */
final class UseCaseRules {
  private static final String SHOWS_A_COUNT = "counts for the menu and shows no record";
  private static final String SHOWS_AN_ID = "answers with an id; the page it leads to leaves a row";
  private static final String SEES_NO_RECORD = "looks at no record";
  private static final String STANDS_OUTSIDE =
      "is the local stack's stand-in for what lies outside Soleus, and has no caller";

  /** The methods that leave no audit row, each with its reason (ADR-0010). Nothing else may. */
  private static final Map<String, String> WITHOUT_A_ROW =
      Map.ofEntries(
          Map.entry("health.soleus.referral.intake.StartDraft.mayStart", SEES_NO_RECORD),
          Map.entry("health.soleus.referral.intake.StartDraft.idOf", SHOWS_AN_ID),
          Map.entry("health.soleus.referral.worklist.OneDraft.sent", SHOWS_AN_ID),
          Map.entry("health.soleus.referral.worklist.MyReferrals.waiting", SHOWS_A_COUNT),
          Map.entry("health.soleus.referral.worklist.TriageWorklist.waiting", SHOWS_A_COUNT),
          Map.entry("health.soleus.scheduling.booking.WaitingList.count", SHOWS_A_COUNT),
          Map.entry("health.soleus.scheduling.booking.ProvisionalBookings.count", SHOWS_A_COUNT),
          Map.entry("health.soleus.scheduling.calls.CallsToMake.count", SHOWS_A_COUNT),
          Map.entry("health.soleus.scheduling.calls.DelayedMessages.since", SEES_NO_RECORD),
          Map.entry("health.soleus.scheduling.local.LocalMessagesView.arrived", STANDS_OUTSIDE),
          Map.entry("health.soleus.scheduling.local.LocalMessagesView.of", STANDS_OUTSIDE),
          Map.entry(
              "health.soleus.notifications.channel.sink.LocalGatewayLog.keep", STANDS_OUTSIDE),
          Map.entry("health.soleus.notifications.channel.sink.LocalGatewayLog.has", STANDS_OUTSIDE),
          Map.entry(
              "health.soleus.notifications.dispatch.UnsettledAttempts.of",
              "finds ids to ask a gateway about; each one that is settled leaves its row"),
          Map.entry(
              "health.soleus.notifications.inbound.ParkDeadLetter.checkDatabase", SEES_NO_RECORD));

  static final ArchRule CALLER = actsOfUseCases().should(takeTheCallerFirst());

  /** D5: whoever may not is refused; which role may is what the pages' and use cases' tests say. */
  static final ArchRule ROLE =
      actsOfUseCases()
          .should(
              new ArchCondition<>("ask for the caller's role before anything else") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                  events.add(
                      new SimpleConditionEvent(
                          method, asksForTheRoleFirst(method), method.getDescription()));
                }
              });

  static final ArchRule AUDIT = actsOfUseCases().should(new LeaveARow());

  static final ArchRule TRANSACTIONS =
      methods()
          .that()
          .areAnnotatedWith(Transactional.class)
          .should(beTransactionalOnlyWhereAllowed());

  private UseCaseRules() {}

  private static GivenMethodsConjunction actsOfUseCases() {
    return methods()
        .that()
        .areDeclaredInClassesThat()
        .areAnnotatedWith(UseCase.class)
        .and()
        .arePublic()
        .and()
        .areNotStatic();
  }

  private static ArchCondition<JavaMethod> takeTheCallerFirst() {
    return new ArchCondition<>("take the Caller first") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        boolean first =
            !method.getRawParameterTypes().isEmpty()
                && method.getRawParameterTypes().get(0).isEquivalentTo(Caller.class);
        events.add(new SimpleConditionEvent(method, first, method.getDescription()));
      }
    };
  }

  /** On the first line that touches the house, or there by another act of the same use case. */
  private static boolean asksForTheRoleFirst(JavaMethod method) {
    List<JavaAccess<?>> house =
        method.getAccessesFromSelf().stream()
            .filter(access -> access.getTargetOwner().getName().startsWith("health.soleus."))
            .toList();
    int first = house.stream().mapToInt(JavaAccess::getLineNumber).min().orElse(0);
    return house.stream()
        .filter(access -> access.getLineNumber() == first)
        .anyMatch(
            access ->
                isQuestionForTheRole(access.getTarget()) || isActOf(method, access.getTarget()));
  }

  private static boolean isQuestionForTheRole(AccessTarget target) {
    return target.getOwner().isEquivalentTo(Caller.class) && target.getName().equals("must");
  }

  private static boolean isActOf(JavaMethod method, AccessTarget target) {
    return target.getOwner().equals(method.getOwner())
        && target
            .resolveMember()
            .filter(member -> member.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(JavaMethod.class::isInstance)
            .isPresent();
  }

  private static ArchCondition<JavaMethod> beTransactionalOnlyWhereAllowed() {
    return new ArchCondition<>("begin transactions only in use cases, and append only within one") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        TxType type = method.getAnnotationOfType(Transactional.class).value();
        boolean begins = type == TxType.REQUIRED || type == TxType.REQUIRES_NEW;
        boolean allowed = !begins || method.getOwner().isAnnotatedWith(UseCase.class);
        events.add(new SimpleConditionEvent(method, allowed, method.getDescription()));
      }
    };
  }

  /** A row, or a place on the list; never both, so that the list holds nothing that is over. */
  private static final class LeaveARow extends ArchCondition<JavaMethod> {
    private final Set<String> here = new TreeSet<>();

    LeaveARow() {
      super("leave an audit row, or stand on the list of those that do not");
    }

    @Override
    public void init(Collection<JavaMethod> methods) {
      here.clear();
      methods.forEach(method -> here.add(name(method)));
    }

    @Override
    public void check(JavaMethod method, ConditionEvents events) {
      boolean leaves = Reach.gets(method, AuditTrail.class, "append");
      boolean listed = WITHOUT_A_ROW.containsKey(name(method));
      String says = leaves ? " leaves an audit row" : " leaves no audit row";
      String list = listed ? " and is listed as leaving none" : " and is not on the list";
      events.add(
          new SimpleConditionEvent(
              method, leaves != listed, method.getDescription() + says + list));
    }

    /** Whatever the list says of this module exists. */
    @Override
    public void finish(ConditionEvents events) {
      Set<String> modules = here.stream().map(LeaveARow::module).collect(Collectors.toSet());
      WITHOUT_A_ROW.keySet().stream()
          .filter(listed -> modules.contains(module(listed)) && !here.contains(listed))
          .forEach(
              gone ->
                  events.add(
                      SimpleConditionEvent.violated(gone, gone + " is listed and is not there")));
    }

    private static String name(JavaMethod method) {
      return method.getOwner().getName() + '.' + method.getName();
    }

    /** For example health.soleus.referral. */
    private static String module(String name) {
      return name.substring(0, name.indexOf('.', "health.soleus.".length()));
    }
  }
}
