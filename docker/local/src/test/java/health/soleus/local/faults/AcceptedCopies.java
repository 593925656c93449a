package health.soleus.local.faults;

import health.soleus.persistence.type.ReferralReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * Many accepted referrals of different patients without fifty times twenty pages: one that came
 * through the pages, with its patient, copied row by row. Set-up only: what a test judges goes
 * through the pages.
 */
final class AcceptedCopies {
  private static final Random RANDOM = new Random(20_261_125);

  private AcceptedCopies() {}

  static List<UUID> of(StackDatabase database, UUID accepted, int copies) {
    List<UUID> ids = new ArrayList<>();
    for (int i = 0; i < copies; i++) {
      ids.add(copy(database, accepted));
    }
    return ids;
  }

  private static UUID copy(StackDatabase database, UUID accepted) {
    UUID patient = UUID.randomUUID();
    database.change(
        "INSERT INTO patient_patient SELECT (jsonb_populate_record(p,"
            + " jsonb_build_object('id', ?::uuid, 'nhs_number', ?::text))).*"
            + " FROM patient_patient p JOIN referral_referral r ON r.patient_id = p.id"
            + " WHERE r.id = ?",
        patient,
        PaperReferral.unusedNhsNumber(),
        accepted);
    UUID referral = UUID.randomUUID();
    database.change(
        "INSERT INTO referral_referral SELECT (jsonb_populate_record(r, jsonb_build_object("
            + "'id', ?::uuid, 'reference', ?::text, 'draft_id', ?::uuid, 'patient_id', ?::uuid"
            + "))).* FROM referral_referral r WHERE r.id = ?",
        referral,
        ReferralReference.random(RANDOM).value(),
        UUID.randomUUID(),
        patient,
        accepted);
    database.change(
        "INSERT INTO referral_step SELECT (jsonb_populate_record(s,"
            + " jsonb_build_object('referral_id', ?::uuid))).* FROM referral_step s"
            + " WHERE s.referral_id = ?",
        referral,
        accepted);
    return referral;
  }
}
