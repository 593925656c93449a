package health.soleus.scheduling.web.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormAnswersTest {
  private static FormAnswers posted(String field, String... typed) {
    return FormAnswers.posted(Map.of(field, typed));
  }

  @Test
  void a_field_left_empty_is_absent_so_blank_is_never_an_answer() {
    FormAnswers form = posted("side", "  ");
    assertFalse(form.has("side"));
    assertEquals("", form.value("side"));
    assertEquals(Map.of(), form.values());
  }

  @Test
  void every_ticked_box_of_a_list_is_kept_in_the_order_of_the_page() {
    FormAnswers form = posted("treatments", "physiotherapy", "injection");
    assertEquals(List.of("physiotherapy", "injection"), form.all("treatments"));
    assertTrue(form.has("treatments", "injection"));
    assertFalse(form.has("treatments", "none"));
  }

  @Test
  void what_faces_adds_to_a_post_is_no_answer() {
    Map<String, String[]> parameters =
        Map.of(
            "form", new String[] {"form"},
            "form-hold", new String[] {"form-hold"},
            "form:continue", new String[] {""},
            "jakarta.faces.ViewState", new String[] {"1:2"},
            "side", new String[] {"left"});
    assertEquals(Map.of("side", List.of("left")), FormAnswers.posted(parameters).values());
  }

  @Test
  void nul_and_control_characters_go_and_line_breaks_stay() {
    assertEquals(
        "apixaban 5mg\nmetformin",
        posted("list", "\u0000apixaban\u0007 5mg\r\nmetformin\u009f\r").value("list"));
  }

  @Test
  void characters_that_turn_the_direction_and_half_characters_go() {
    assertEquals("Amina", posted("name", "\u202eAm\u2066in\ud800a").value("name"));
  }

  @Test
  void names_keep_their_accents_apostrophes_markup_and_emoji() {
    for (String name :
        List.of("Siân Ŵyn", "O'Neil", "O’Neil", "Oʼ Neil", "<b>Bo</b> & \"Co\"", "Zoë 👩‍⚕️")) {
      assertEquals(name, posted("name", name).value("name"));
    }
  }

  @Test
  void spaces_of_a_record_system_are_plain_spaces() {
    assertEquals("999 472 6188", posted("nhs", "\u00a0999\u00a0472\t6188 ").value("nhs"));
  }

  @Test
  void ten_thousand_characters_are_kept_and_one_more_is_told() {
    assertFalse(posted("list", "x".repeat(10_000)).tooLong("list"));
    FormAnswers longer = posted("list", "x".repeat(10_001));
    assertTrue(longer.tooLong("list"));
    assertEquals(10_000, longer.value("list").length());
  }

  @Test
  void a_megabyte_is_cut_and_never_inside_a_character() {
    FormAnswers form = posted("list", "x" + "👩".repeat(500_000));
    assertTrue(form.tooLong("list"));
    assertEquals(9_999, form.value("list").length());
    assertFalse(Character.isHighSurrogate(form.value("list").charAt(9_998)));
  }

  @Test
  void the_first_error_of_a_field_stands_and_what_was_typed_stays() {
    FormAnswers form =
        posted("nhs", "12")
            .withError("nhs", "NHS number must have 10 numbers, like 999 472 6188")
            .withError("nhs", "This NHS number is not valid. Check it and enter it again")
            .withError("side", "Select which leg is affected");
    assertEquals("NHS number must have 10 numbers, like 999 472 6188", form.error("nhs"));
    assertEquals("12", form.value("nhs"));
    assertEquals(List.of("nhs", "side"), List.copyOf(form.errors().keySet()));
    assertTrue(form.hasErrors());
  }

  @Test
  void a_form_never_changes_and_gives_nothing_away_that_can_be_changed() {
    FormAnswers form = posted("side", "left");
    FormAnswers other = form.withValue("side", "right").withValues("limits", List.of("walking"));
    assertEquals("left", form.value("side"));
    assertEquals("right", other.value("side"));
    assertTrue(other.has("limits", "walking"));
    assertThrows(UnsupportedOperationException.class, () -> form.values().clear());
    assertThrows(UnsupportedOperationException.class, () -> form.errors().clear());
  }

  @Test
  void kept_answers_come_back_as_they_were() {
    FormAnswers form = posted("treatments", "physiotherapy", "injection");
    assertEquals(form.values(), FormAnswers.of(form.values()).values());
  }
}
