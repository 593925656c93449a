package health.soleus.persistence.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.persistence.referral.ReferralDraft;
import health.soleus.persistence.type.DraftId;
import health.soleus.persistence.type.NotThere;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every store of drafts does. */
public interface DraftsContract extends IntakeWorld {
  private DraftId begun() {
    return inTransaction(
        stores -> {
          ReferralDraft draft =
              new ReferralDraft(DraftId.random(), RIVERSIDE, GP.id(), GP.name(), NOW);
          stores.drafts().addOnce(draft);
          return draft.id();
        });
  }

  private static ReferralDraft.Answer answer(String question, String field, String value) {
    return new ReferralDraft.Answer(
        question, Map.of(field, new ReferralDraft.Values(List.of(value))));
  }

  @Test
  default void a_draft_is_begun_once_for_each_id() {
    DraftId id = begun();
    boolean again =
        inTransaction(
            stores ->
                stores
                    .drafts()
                    .addOnce(new ReferralDraft(id, HILLTOP, OTHER_GP.id(), "Other", NOW)));
    assertFalse(again);
    inTransaction(
        stores -> {
          assertEquals(RIVERSIDE, stores.drafts().find(id).orElseThrow().practice());
          return stores;
        });
  }

  @Test
  default void answers_are_kept_page_by_page_and_a_later_one_replaces_the_first() {
    DraftId id = begun();
    String odd = "‘ŵ’ <b> \"😀\" \\ ʼ";
    inTransaction(
        stores -> {
          ReferralDraft draft = stores.drafts().requireLocked(id);
          draft.keep(answer("which-leg", "side", "LEFT"), NOW);
          draft.keep(answer("anything-else", "words", odd), NOW);
          draft.keep(answer("which-leg", "side", "RIGHT"), NOW.plusSeconds(60));
          return stores;
        });
    inTransaction(
        stores -> {
          ReferralDraft draft = stores.drafts().find(id).orElseThrow();
          assertEquals(
              List.of(answer("which-leg", "side", "RIGHT"), answer("anything-else", "words", odd)),
              draft.answers());
          assertEquals(NOW.plusSeconds(60), draft.savedAt());
          draft.forget("which-leg", NOW.plusSeconds(90));
          assertEquals(1, draft.answers().size());
          return stores;
        });
  }

  @Test
  default void an_unknown_draft_is_not_there() {
    assertThrows(
        NotThere.class,
        () -> inTransaction(stores -> stores.drafts().requireLocked(DraftId.random())));
  }

  @Test
  default void what_was_sent_or_deleted_is_no_longer_unsent() {
    DraftId open = begun();
    DraftId stopped = begun();
    DraftId sent = begun();
    DraftId deleted = begun();
    inTransaction(
        stores -> {
          stores.drafts().requireLocked(stopped).stop();
          stores.drafts().requireLocked(sent).sent();
          stores.drafts().requireLocked(deleted).discard();
          return stores;
        });
    inTransaction(
        stores -> {
          List<DraftId> unsent =
              stores.drafts().unsent(RIVERSIDE).stream().map(ReferralDraft::id).toList();
          assertTrue(unsent.containsAll(List.of(open, stopped)));
          assertFalse(unsent.contains(sent) || unsent.contains(deleted));
          assertTrue(stores.drafts().unsent(HILLTOP).isEmpty());
          return stores;
        });
  }
}
