package health.soleus.scheduling.web.triage;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.clinical.Allergen;
import health.soleus.persistence.clinical.Allergy;
import health.soleus.persistence.clinical.Condition;
import health.soleus.persistence.clinical.Indication;
import health.soleus.persistence.clinical.KidneyResult;
import health.soleus.persistence.clinical.Medicine;
import health.soleus.persistence.clinical.NamedMedicine;
import health.soleus.persistence.clinical.Pregnancy;
import health.soleus.persistence.clinical.RecentEvent;
import health.soleus.persistence.clinical.Stated;
import health.soleus.persistence.type.ReferralId;
import health.soleus.referral.triage.LaterFact;
import health.soleus.referral.triage.RecordLaterFact;
import health.soleus.scheduling.preparation.EnterFact;
import health.soleus.scheduling.web.support.FormAnswers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/**
 * Gives a later fact to the use case that may take it: before the decision it only changes the
 * referral, after acceptance a plan may rest on it.
 */
@ApplicationScoped
public class FactEntry {
  private final RecordLaterFact beforeDecision;
  private final EnterFact afterAcceptance;

  @Inject
  FactEntry(RecordLaterFact beforeDecision, EnterFact afterAcceptance) {
    this.beforeDecision = beforeDecision;
    this.afterAcceptance = afterAcceptance;
  }

  /** Enters what a form without errors holds. */
  void enter(Caller caller, ReferralId referral, boolean accepted, FormAnswers form) {
    boolean kidney = form.has(LaterAnswer.WHAT, LaterAnswer.KIDNEY);
    if (kidney && accepted) {
      KidneyResult result = LaterAnswer.kidney(form);
      afterAcceptance.kidneyResult(caller, referral, result.egfr(), result.takenOn());
    } else if (kidney) {
      beforeDecision.kidneyResult(caller, referral, LaterAnswer.kidney(form));
    } else {
      LaterAnswer.give(
          form, accepted ? new Planned(caller, referral) : new Undecided(caller, referral));
    }
  }

  private final class Undecided implements LaterAnswer.Destination {
    private final Caller caller;
    private final ReferralId referral;

    Undecided(Caller caller, ReferralId referral) {
      this.caller = caller;
      this.referral = referral;
    }

    private void enter(LaterFact fact) {
      beforeDecision.answer(caller, referral, fact);
    }

    @Override
    public void condition(Condition condition, Stated answer) {
      enter(LaterFact.condition(condition, answer));
    }

    @Override
    public void allergen(Allergen allergen, Stated answer, @Nullable Allergy detail) {
      enter(LaterFact.allergen(allergen, answer, detail));
    }

    @Override
    public void medicine(NamedMedicine medicine, Stated answer, @Nullable Medicine detail) {
      enter(LaterFact.medicine(medicine, answer, detail));
    }

    @Override
    public void reason(NamedMedicine medicine, Indication reason) {
      enter(LaterFact.reason(medicine, reason));
    }

    @Override
    public void recentEvent(RecentEvent event, Stated answer) {
      enter(LaterFact.recentEvent(event, answer));
    }

    @Override
    public void pregnancy(Pregnancy answer) {
      enter(LaterFact.pregnancy(answer));
    }

    @Override
    public void adultOvernight(Stated answer) {
      enter(LaterFact.adultOvernight(answer));
    }
  }

  private final class Planned implements LaterAnswer.Destination {
    private final Caller caller;
    private final ReferralId referral;

    Planned(Caller caller, ReferralId referral) {
      this.caller = caller;
      this.referral = referral;
    }

    @Override
    public void condition(Condition condition, Stated answer) {
      afterAcceptance.condition(caller, referral, condition, answer);
    }

    @Override
    public void allergen(Allergen allergen, Stated answer, @Nullable Allergy detail) {
      afterAcceptance.allergen(caller, referral, allergen, answer, detail);
    }

    @Override
    public void medicine(NamedMedicine medicine, Stated answer, @Nullable Medicine detail) {
      afterAcceptance.medicine(caller, referral, medicine, answer, detail);
    }

    @Override
    public void reason(NamedMedicine medicine, Indication reason) {
      afterAcceptance.reason(caller, referral, medicine, reason);
    }

    @Override
    public void recentEvent(RecentEvent event, Stated answer) {
      afterAcceptance.recentEvent(caller, referral, event, answer);
    }

    @Override
    public void pregnancy(Pregnancy answer) {
      afterAcceptance.pregnancy(caller, referral, answer);
    }

    @Override
    public void adultOvernight(Stated answer) {
      afterAcceptance.adultOvernight(caller, referral, answer);
    }
  }
}
