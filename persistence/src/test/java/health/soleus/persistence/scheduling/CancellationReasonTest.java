package health.soleus.persistence.scheduling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CancellationReasonTest {
  /** The codes of e-RS that are in force, with "is a comment mandatory" (public reference data). */
  private static final Map<String, Boolean> ERS =
      Map.of(
          "PATIENT_ILL", false,
          "PATIENT_HOLIDAY", false,
          "PATIENT_OTHER_ENGAGEMENT", true,
          "PATIENT_APPOINTMENT_CANCELLATION_OTHER", true,
          "CLINIC_CANCELLED", false,
          "SLOT_CANCELLED", false,
          "SERVICE_PREREQUISITES_NOT_COMPLETE", false,
          "PRIORITY_CHANGE", true,
          "PROVIDER_CANCELLATION", true);

  @Test
  void every_reason_is_a_code_of_ers_and_asks_for_a_comment_where_ers_does() {
    Map<String, Boolean> ours =
        Arrays.stream(CancellationReason.values())
            .collect(Collectors.toMap(Enum::name, CancellationReason::isCommentMandatory));
    assertEquals(new TreeMap<>(ERS), new TreeMap<>(ours));
  }
}
