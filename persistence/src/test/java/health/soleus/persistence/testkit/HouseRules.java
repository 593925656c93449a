package health.soleus.persistence.testkit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import health.soleus.persistence.type.Policy;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Clock;
import java.util.Date;
import java.util.Map;
import java.util.Set;

/**
 * The rules of the house that ArchUnit keeps, A1 to A11 of the architecture; every module runs
 * them.
 */
public final class HouseRules {
  private static final String SOLEUS = "health.soleus.";
  private static final String RECORD = SOLEUS + "persistence.";

  private static final ArchRule A1_KAFKA =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              SOLEUS + "notifications.relay..", SOLEUS + "notifications.inbound..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.kafka..");

  private static final ArchRule A1_FACES =
      noClasses()
          .that()
          .resideOutsideOfPackage(SOLEUS + "scheduling.web..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta.faces..", "org.primefaces..");

  private static final ArchRule A1_REST =
      noClasses()
          .that()
          .resideOutsideOfPackage(SOLEUS + "notifications.receipt..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("jakarta.ws.rs..");

  private static final ArchRule A2 =
      noClasses()
          .that()
          .resideOutsideOfPackage("health.soleus.persistence..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta.persistence..", "org.hibernate..");

  private static final ArchRule A4_NOTIFICATIONS =
      noClasses()
          .that()
          .resideInAPackage(SOLEUS + "notifications..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("health.soleus.persistence..")
                  .and(
                      DescribedPredicate.not(
                          resideInAnyPackage(
                              RECORD + "notification..",
                              RECORD + "outbox..",
                              RECORD + "event..",
                              RECORD + "type..",
                              RECORD + "access..",
                              RECORD + "clinical..",
                              RECORD + "patient..",
                              RECORD + "preparation..",
                              RECORD + "message..",
                              RECORD + "setting..",
                              RECORD + "audit.."))));

  private static final ArchRule A4_REFERRAL =
      noClasses()
          .that()
          .resideInAPackage(SOLEUS + "referral..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              RECORD + "scheduling..", RECORD + "notification..", RECORD + "preparation..");

  private static final ArchRule A4_SCHEDULING =
      noClasses()
          .that()
          .resideInAPackage(SOLEUS + "scheduling..")
          .should()
          .dependOnClassesThat(
              resideInAPackage(RECORD + "referral..")
                  .and(describe("hold state", HouseRules::holdsState)));

  private static final ArchRule A5_PACKAGES =
      noClasses()
          .that()
          .areAnnotatedWith(Policy.class)
          .or()
          .resideInAPackage(RECORD + "message..")
          .should()
          .dependOnClassesThat(
              DescribedPredicate.not(
                      resideInAnyPackage(
                          "java..",
                          "org.jspecify..",
                          RECORD + "type..",
                          RECORD + "clinical..",
                          RECORD + "message..",
                          RECORD + "document.."))
                  .and(
                      describe("are neither fact nor policy", HouseRules::isNeitherFactNorPolicy)));

  private static final ArchRule A5_CLOCK =
      noClasses()
          .that()
          .areAnnotatedWith(Policy.class)
          .or()
          .resideInAPackage(RECORD + "message..")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(Clock.class);

  private static final ArchRule A6_NOW =
      noClasses()
          .that()
          .resideOutsideOfPackage(RECORD + "setting..")
          .should()
          .callMethodWhere(target(describe("reads the time by itself", HouseRules::readsTime)));

  private static final ArchRule A6_DATE =
      noClasses()
          .that()
          .resideOutsideOfPackage(SOLEUS + "notifications.channel.smtp..")
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(Date.class);

  private static final ArchRule A6_CREATION_TIMESTAMP =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveNameMatching("org\\.hibernate\\.annotations\\.(Creation|Update|Current)Timestamp");

  private static final ArchRule A7_REPOSITORIES =
      noClasses()
          .that()
          .resideInAPackage(SOLEUS + "scheduling.web..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("health.soleus.persistence..")
                  .and(describe("are repositories", HouseRules::isRepository)));

  private static final ArchRule A9_ENTITIES =
      classes().that().areAnnotatedWith(Entity.class).should(guardTheirState());

  private static final ArchRule A9_SIGNATURES =
      noClasses()
          .that()
          .resideInAnyPackage(SOLEUS + "scheduling.web..", RECORD + "event..")
          .should()
          .dependOnClassesThat()
          .areAnnotatedWith(Entity.class);

  private static final ArchRule A10 =
      classes()
          .that()
          .resideInAPackage(RECORD + "event..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "org.jspecify..", RECORD + "type..", RECORD + "event..");

  private static final ArchRule A11_CYCLES =
      slices().matching("health.soleus.(**)").should().beFreeOfCycles();

  private HouseRules() {}

  /** Every rule by the name under which it is spoken of; A12 asks that each has been red once. */
  public static Map<String, ArchRule> all() {
    return Map.ofEntries(
        Map.entry("A1 Kafka", A1_KAFKA),
        Map.entry("A1 Faces", A1_FACES),
        Map.entry("A1 REST", A1_REST),
        Map.entry("A2", A2),
        Map.entry(
            "A3 referral",
            contextKnowsNoOther("referral", "scheduling", "notification", "patient")),
        Map.entry(
            "A3 scheduling",
            contextKnowsNoOther("scheduling", "referral", "notification", "patient")),
        Map.entry(
            "A3 notification",
            contextKnowsNoOther("notification", "referral", "scheduling", "patient")),
        Map.entry(
            "A3 patient", contextKnowsNoOther("patient", "referral", "scheduling", "notification")),
        Map.entry("A4 notifications", A4_NOTIFICATIONS),
        Map.entry("A4 referral", A4_REFERRAL),
        Map.entry("A4 scheduling", A4_SCHEDULING),
        Map.entry("A5 packages", A5_PACKAGES),
        Map.entry("A5 clock", A5_CLOCK),
        Map.entry("A6 now", A6_NOW),
        Map.entry("A6 Date", A6_DATE),
        Map.entry("A6 timestamps", A6_CREATION_TIMESTAMP),
        Map.entry("A7", A7_REPOSITORIES),
        Map.entry("A8 caller", UseCaseRules.CALLER),
        Map.entry("A8 role", UseCaseRules.ROLE),
        Map.entry("A8 audit", UseCaseRules.AUDIT),
        Map.entry("A8 transactions", UseCaseRules.TRANSACTIONS),
        Map.entry("A9 entities", A9_ENTITIES),
        Map.entry("A9 signatures", A9_SIGNATURES),
        Map.entry("A10", A10),
        Map.entry("A11 cycles", A11_CYCLES));
  }

  /** The rule of this name, not complaining where a module has nothing that it speaks of. */
  public static ArchRule named(String name) {
    ArchRule rule = all().get(name);
    if (rule == null) {
      throw new IllegalArgumentException("no rule " + name);
    }
    return rule.allowEmptyShould(true);
  }

  private static ArchRule contextKnowsNoOther(String context, String... others) {
    String[] packages = new String[others.length];
    for (int i = 0; i < others.length; i++) {
      packages[i] = RECORD + others[i] + "..";
    }
    return noClasses()
        .that()
        .resideInAPackage(RECORD + context + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages);
  }

  private static boolean holdsState(JavaClass type) {
    return type.isAnnotatedWith(Entity.class) || isRepository(type);
  }

  /** Repositories are the interfaces of the record that an entity manager stands behind. */
  private static boolean isRepository(JavaClass type) {
    return type.getAllSubclasses().stream().anyMatch(sub -> sub.getSimpleName().startsWith("Jpa"))
        || type.getSimpleName().startsWith("Jpa")
        || REPOSITORIES.contains(type.getSimpleName());
  }

  private static final Set<String> REPOSITORIES =
      Set.of(
          "Referrals",
          "Drafts",
          "Patients",
          "Accounts",
          "SessionLists",
          "Bookings",
          "Allocations",
          "PreparationPlans",
          "GateClearances",
          "InstructionRules",
          "Notifications",
          "PhoneTasks",
          "LocalMessages",
          "Outbox",
          "Inbox",
          "DeadLetters",
          "WaitingEvents",
          "AuditTrail");

  private static boolean isNeitherFactNorPolicy(JavaClass type) {
    JavaClass outer = type.getEnclosingClass().orElse(type);
    return !(type.isRecord()
        || type.isEnum()
        || type.isAnnotatedWith(Policy.class)
        || outer.isAnnotatedWith(Policy.class)
        || type.isAnnotation()
        || (type.isInterface() && outer.isRecord())
        || type.isPrimitive()
        || (type.isArray() && !isNeitherFactNorPolicy(type.getBaseComponentType()))
        || type.getPackageName().startsWith("java.")
        || type.getPackageName().isEmpty());
  }

  private static boolean readsTime(AccessTarget target) {
    String owner = target.getOwner().getName();
    String name = target.getName();
    return (owner.startsWith("java.time.") && name.equals("now"))
        || (owner.equals("java.time.Clock")
            && (name.startsWith("system") || name.startsWith("tick")))
        || (owner.equals("java.lang.System") && name.equals("currentTimeMillis"));
  }

  private static ArchCondition<JavaClass> guardTheirState() {
    return new ArchCondition<>(
        "have no public setter, a protected no-arg constructor and a version") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean setter =
            type.getMethods().stream()
                .anyMatch(
                    m ->
                        m.getModifiers().contains(JavaModifier.PUBLIC)
                            && m.getName().matches("set[A-Z].*"));
        boolean constructor =
            type.getConstructors().stream()
                .anyMatch(
                    c ->
                        c.getRawParameterTypes().isEmpty()
                            && c.getModifiers().contains(JavaModifier.PROTECTED));
        boolean versioned =
            !ROOTS.contains(type.getSimpleName())
                || type.getFields().stream().anyMatch(f -> f.isAnnotatedWith(Version.class));
        events.add(
            new SimpleConditionEvent(
                type, !setter && constructor && versioned, type.getDescription()));
      }
    };
  }

  /** The aggregate roots: what two people may change at once. */
  private static final Set<String> ROOTS =
      Set.of(
          "Referral",
          "ReferralDraft",
          "Patient",
          "Account",
          "SessionList",
          "Booking",
          "UnversionedRoot");
}
