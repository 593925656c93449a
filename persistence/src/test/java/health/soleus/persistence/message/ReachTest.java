package health.soleus.persistence.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ReachTest {
  @Test
  void a_mobile_and_an_email_are_both_used() {
    assertEquals(new Reach(true, true, false, ""), Reach.of(true, false, true, false));
  }

  @Test
  void who_does_not_want_texts_gets_none() {
    assertFalse(Reach.of(true, true, true, false).sms());
    assertTrue(Reach.of(true, true, false, false).mustCall());
  }

  @Test
  void who_has_neither_is_called() {
    Reach reach = Reach.of(false, false, false, false);
    assertTrue(reach.mustCall() && !reach.sms() && !reach.email());
    assertFalse(reach.why().isEmpty());
  }

  @Test
  void h21_a_need_that_neither_way_meets_is_never_left_to_them_alone() {
    assertTrue(Reach.of(true, false, true, true).mustCall());
  }
}
