package health.soleus.referral.worklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.persistence.clinical.Allergen;
import health.soleus.persistence.patient.PersonName;
import health.soleus.persistence.referral.TriageDecision;
import health.soleus.persistence.type.ReferralId;
import health.soleus.referral.triage.StatedReferral;
import health.soleus.referral.triage.TriageClinic;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The consultant's worklist, on a real database")
class TriageWorklistIT {
  private TriageClinic clinic;
  private ReferralId old;
  private ReferralId urgent;

  @BeforeEach
  void open() {
    clinic = TriageClinic.open();
    old = clinic.receive(StatedReferral.plainlyMet(), new PersonName("Adekunle", "Balogun"));
    clinic.clock().moveBy(Duration.ofDays(39));
    urgent =
        clinic.receive(
            StatedReferral.plainlyMet()
                .urgentBecause("Cannot work")
                .allergicTo(Allergen.LATEX, "", null),
            new PersonName("Siân", "O’Brien-Llŵyd"));
    clinic.clock().moveBy(Duration.ofDays(3));
  }

  @AfterEach
  void close() {
    clinic.close();
  }

  @Test
  void isOrderedByThePromiseAndMarksTheOneThatIsBroken() {
    WorklistView view = of("decide", "none", "");
    assertEquals(List.of(old, urgent), view.rows().stream().map(WorklistView.Row::id).toList());
    assertEquals("2 days over", view.rows().get(0).untilContact());
    assertTrue(view.rows().get(0).late());
    assertEquals("in 2 days", view.rows().get(1).untilContact());
    assertEquals(0, view.withoutOwner());
  }

  @Test
  void countsWhatAClickWillShow() {
    WorklistView view = of("decide", "none", "");
    for (WorklistView.Choice filter : view.filters()) {
      assertEquals(filter.count(), of("decide", filter.name(), "").matching(), filter.name());
    }
    for (WorklistView.Choice list : view.lists()) {
      assertEquals(list.count(), of(list.name(), "none", "").matching(), list.name());
    }
  }

  @Test
  void findsByNameWithoutAccentsAndByNumber() {
    assertEquals(urgent, of("decide", "none", "llwyd sian").rows().get(0).id());
    String number = of("decide", "none", "").rows().get(0).nhsNumber();
    assertEquals(old, of("decide", "none", number).rows().get(0).id());
    assertEquals(0, of("decide", "none", "nobody").matching());
  }

  @Test
  void aReferralThatWasAskedAboutWaitsWithTheGp() {
    clinic
        .triage()
        .decide(
            clinic.consultant(),
            old,
            clinic.version(old),
            new TriageDecision.RequestInformation(List.of("allergies"), "Which?"));
    WorklistView.Row row = of("with-gp", "none", "").rows().get(0);
    assertEquals("Dr Ruth Adeyemi", row.owner());
    assertEquals("GP to answer 1 question", row.action());
    assertEquals(1, clinic.worklist().waiting(clinic.consultant()));
  }

  private WorklistView of(String list, String filter, String search) {
    return clinic
        .worklist()
        .of(clinic.consultant(), WorklistQuery.read(list, filter, "contact", search, 1));
  }
}
