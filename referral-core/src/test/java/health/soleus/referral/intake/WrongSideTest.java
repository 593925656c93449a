package health.soleus.referral.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.persistence.clinical.Laterality;
import health.soleus.persistence.type.Refused;
import org.junit.jupiter.api.Test;

/** H16: the wrong leg, because a side was taken for granted. */
class WrongSideTest {
  @Test
  void h16_a_blank_side_has_no_default_and_no_content() {
    assertTrue(ReadContent.of(FilledForm.amina().without("which-leg").answers()).isEmpty());
  }

  @Test
  void h16_a_draft_without_a_side_cannot_be_sent() {
    Clinic clinic = new Clinic();
    var draft = clinic.drafted(clinic.gp, FilledForm.amina().without("which-leg"));
    assertThrows(Refused.class, () -> clinic.receive.receive(clinic.gp, draft));
    assertTrue(clinic.outbox.events().isEmpty());
  }

  @Test
  void h16_the_side_that_was_ticked_is_the_side_on_record() {
    for (Laterality side : Laterality.values()) {
      FilledForm form = FilledForm.amina().page("which-leg", "side=" + side, "worse=LEFT");
      assertEquals(side, ReadContent.of(form.answers()).orElseThrow().problem().side());
    }
  }
}
