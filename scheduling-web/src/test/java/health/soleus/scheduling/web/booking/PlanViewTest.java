package health.soleus.scheduling.web.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.persistence.access.Role;
import health.soleus.persistence.message.Reach;
import health.soleus.persistence.message.Way;
import health.soleus.persistence.preparation.GateKind;
import health.soleus.persistence.preparation.LeftOut;
import health.soleus.persistence.preparation.PlanContent;
import health.soleus.persistence.preparation.PlanGate;
import health.soleus.persistence.preparation.PlanStep;
import health.soleus.persistence.preparation.PlannedMessage;
import health.soleus.persistence.preparation.StepKind;
import health.soleus.persistence.type.Channel;
import health.soleus.persistence.type.London;
import health.soleus.scheduling.booking.Addressee;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanViewTest {
  private static final LocalDate TODAY = LocalDate.of(2027, 3, 16);
  private static final LocalDate VISIT = LocalDate.of(2027, 3, 28);
  private static final Reach BOTH = Reach.of(true, false, true, false);
  private static final Reach EMAIL_ONLY = Reach.of(false, false, true, false);
  private static final Reach NONE = Reach.of(false, false, false, false);

  private static final PlanStep FOOD =
      new PlanStep(
          "FAST-1", 1, StepKind.FOOD, VISIT.minusDays(1), null, "11pm", "No food after 11pm.", "");

  private static PlannedMessage message(Channel channel, LocalDate day, String body) {
    Instant due = day.atTime(10, 0).atZone(London.ZONE).toInstant();
    return new PlannedMessage(
        channel == Channel.SMS ? "SMS-04b" : "EMAIL-FOOD",
        1,
        channel,
        due,
        due.plusSeconds(3600),
        false,
        true,
        channel == Channel.SMS ? "" : "Food and drink",
        body,
        "FAST-1");
  }

  private static PlanView view(
      PlanContent content, List<PlannedMessage> messages, String given, Reach reach) {
    Addressee patient = new Addressee(given, given + " Yusuf", "", "", false, reach);
    return PlanView.of(content, messages, new PlanView.Frame(patient, VISIT, TODAY, message -> ""));
  }

  private static MessageLine only(PlanView view, Channel channel) {
    String icon = channel == Channel.SMS ? "text" : "email";
    return view.days().stream()
        .flatMap(day -> day.messages().stream())
        .filter(line -> line.channel().equals(icon) || line.channel().equals("phone"))
        .findFirst()
        .orElseThrow();
  }

  private static final PlanContent PLAIN =
      new PlanContent(List.of(FOOD), List.of(), List.of(new LeftOut("PREG-1", "age 58")));

  @Test
  void putsStepAndMessageOfOneDayBesideEachOther() {
    PlanView view =
        view(
            PLAIN,
            List.of(message(Channel.SMS, VISIT.minusDays(1), "((name)), no food.")),
            "Amina",
            BOTH);
    PlanDay eve = view.days().get(0);
    assertEquals("Sat 27 March", eve.date());
    assertEquals("1 day before", eve.distance());
    assertEquals("FAST-1 v1", eve.steps().get(0).rule());
    assertEquals("Amina, no food.", eve.messages().get(0).words());
    assertEquals("15 of 160", eve.messages().get(0).length());
  }

  @Test
  void alwaysShowsTheDayItselfAndMarksIt() {
    PlanView view = view(PLAIN, List.of(), "Amina", BOTH);
    assertTrue(view.days().get(view.days().size() - 1).theDay());
  }

  @Test
  void showsATextThatDropsTheNameAsItLeaves() {
    PlanView view =
        view(PLAIN, List.of(message(Channel.SMS, TODAY, "((name)), no food.")), "Si\u0175an", BOTH);
    MessageLine line = only(view, Channel.SMS);
    assertEquals("No food.", line.words());
    assertTrue(line.note().startsWith("Name dropped"));
  }

  @Test
  void leavesOutATextThatTheEmailOfTheDaySays() {
    List<PlannedMessage> pair =
        List.of(
            message(Channel.SMS, TODAY, "((name)), no food."),
            message(Channel.EMAIL, TODAY, "Dear ((fullName))"));
    assertEquals(Way.LEFT_OUT, Way.of(pair.get(0), pair, EMAIL_ONLY));
    assertEquals(Way.AS_PLANNED, Way.of(pair.get(1), pair, EMAIL_ONLY));
  }

  @Test
  void makesACallOfAnInstructionThatNothingElseCarries() {
    List<PlannedMessage> alone = List.of(message(Channel.SMS, TODAY, "((name)), no food."));
    assertEquals(Way.CALL, Way.of(alone.get(0), alone, EMAIL_ONLY));
    assertEquals(Way.CALL, Way.of(alone.get(0), alone, NONE));
    assertEquals("phone", only(view(PLAIN, alone, "Amina", NONE), Channel.SMS).channel());
  }

  @Test
  void callsForTheLetterOfSomebodyWithoutAnEmailAsTheyAreTexted() {
    Reach texts = Reach.of(true, false, false, false);
    List<PlannedMessage> pair =
        List.of(
            message(Channel.SMS, TODAY, "((name)), your visit is now Monday."),
            message(Channel.EMAIL, TODAY, "Dear ((fullName))\n\nNo food.\n\nUnit\n1234"));
    assertEquals(Way.CALL, Way.of(pair.get(1), pair, texts));
    MessageLine call = view(PLAIN, pair, "Amina", texts).days().get(0).messages().get(1);
    assertEquals("Call in place of E-mail", call.title());
    assertEquals("No food.", call.words());
  }

  @Test
  void saysOnceWhatTextAndEmailOfTheDayBothSayToSomebodyWhoIsCalled() {
    List<PlannedMessage> pair =
        List.of(
            message(Channel.SMS, TODAY, "((name)), no food."),
            message(Channel.EMAIL, TODAY, "Dear ((fullName))\n\nNo food.\n\nUnit\n1234"));
    assertEquals(Way.LEFT_OUT, Way.of(pair.get(0), pair, NONE));
    assertEquals(Way.CALL, Way.of(pair.get(1), pair, NONE));
  }

  @Test
  void saysThatNothingDatedIsToldWhileASignatureIsOpen() {
    PlanGate gate =
        new PlanGate(
            GateKind.SIGNATURE, "AC-0", "apixaban", "No plan is signed.", Role.CONSULTANT, VISIT);
    PlanContent waiting = new PlanContent(List.of(FOOD), List.of(gate), List.of());
    PlanView view = view(waiting, List.of(), "Amina", BOTH);
    assertTrue(view.held());
    assertEquals("sl-step--open", view.days().get(0).steps().get(0).bar());
    assertFalse(view(PLAIN, List.of(), "Amina", BOTH).held());
  }

  @Test
  void marksAnOverdueGate() {
    PlanGate gate =
        new PlanGate(
            GateKind.RESULT,
            "REN-1",
            "KIDNEY_RESULT",
            "A result is needed.",
            Role.CONSULTANT,
            TODAY.minusDays(1));
    GateLine line = GateLine.of(gate, TODAY);
    assertEquals("stop", line.kind());
    assertEquals("Consultant, overdue since Monday 15 March", line.owner());
  }
}
