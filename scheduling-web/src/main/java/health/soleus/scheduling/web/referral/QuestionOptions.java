package health.soleus.scheduling.web.referral;

import health.soleus.persistence.clinical.Allergen;
import health.soleus.persistence.clinical.Condition;
import health.soleus.persistence.clinical.Indication;
import health.soleus.persistence.clinical.NamedMedicine;
import health.soleus.persistence.clinical.RecentEvent;
import health.soleus.persistence.clinical.TreatmentKind;
import health.soleus.persistence.clinical.UrgentSign;
import health.soleus.persistence.patient.ContactNeed;
import health.soleus.referral.intake.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;

/** The choices of the form's lists, in the order and the words of the form. */
@Named("options")
@ApplicationScoped
public class QuestionOptions {

  /** A choice in words, for example {@code words('side', 'LEFT')}. */
  public String words(String list, String option) {
    return Words.choice(list, option);
  }

  public List<Option> signs() {
    return named("signs", Arrays.asList(UrgentSign.values()));
  }

  public List<Option> needs() {
    return Arrays.stream(ContactNeed.values())
        .map(need -> new Option(need.name(), need.words(), ""))
        .toList();
  }

  public List<Option> treatments() {
    return named("tried", Arrays.asList(TreatmentKind.values()));
  }

  public List<Option> footAndLeg() {
    return named(
        "condition",
        EnumSet.range(Condition.PLANTAR_FASCIITIS, Condition.TORN_ACHILLES_OR_SURGERY));
  }

  public List<Option> conditions() {
    return named(
        "condition",
        EnumSet.range(Condition.BLEEDING_DISORDER_OR_LOW_PLATELETS, Condition.CANNOT_LIE_FLAT));
  }

  public List<Option> anticoagulants() {
    return medicines(EnumSet.range(NamedMedicine.APIXABAN, NamedMedicine.HEPARIN_INJECTIONS));
  }

  public List<Option> antiplatelets() {
    return medicines(EnumSet.range(NamedMedicine.ASPIRIN, NamedMedicine.DIPYRIDAMOLE));
  }

  public List<Option> indications() {
    return named("why", EnumSet.range(Indication.ATRIAL_FIBRILLATION, Indication.OTHER));
  }

  public List<Option> recentEvents() {
    return named("recent", Arrays.asList(RecentEvent.values()));
  }

  public List<Option> allergens() {
    return named("allergen", Arrays.asList(Allergen.values()));
  }

  private static List<Option> medicines(Iterable<NamedMedicine> medicines) {
    List<Option> options = new ArrayList<>();
    for (NamedMedicine medicine : medicines) {
      options.add(
          new Option(medicine.name(), Words.capital(medicine.genericName()), medicine.brands()));
    }
    return options;
  }

  private static List<Option> named(String list, Iterable<? extends Enum<?>> constants) {
    List<Option> options = new ArrayList<>();
    for (Enum<?> constant : constants) {
      options.add(new Option(constant.name(), Words.choice(list, constant.name()), ""));
    }
    return options;
  }
}
