package health.soleus.referral.intake;

import health.soleus.persistence.clinical.NamedMedicine;
import health.soleus.persistence.clinical.TreatmentKind;
import health.soleus.persistence.type.London;
import health.soleus.persistence.type.Policy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/**
 * The words of the form's choices: the same on the question, on the check page and in the history.
 */
@Policy
public final class Words {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter WEEKDAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

  private static final Map<String, String> CHOICES =
      Map.<String, String>ofEntries(
          Map.entry("signs.SUDDEN_PAIN_OR_POP", "Sudden pain or a “pop”"),
          Map.entry("signs.CANNOT_PUSH_OFF", "Cannot push off or stand on tiptoe"),
          Map.entry("signs.CALF_SQUEEZE_POSITIVE", "Calf squeeze test positive"),
          Map.entry("signs.FEVER_HOT_RED_ANKLE", "Fever with a hot, red ankle"),
          Map.entry("signs.OPEN_WOUND_ULCER_GANGRENE", "Open wound, ulcer or gangrene"),
          Map.entry("signs.REST_PAIN", "Pain in the foot at rest"),
          Map.entry("signs.NOT_CHECKED", "I have not checked"),
          Map.entry("side.LEFT", "Left"),
          Map.entry("side.RIGHT", "Right"),
          Map.entry("side.BOTH", "Both"),
          Map.entry("worse.LEFT", "Left"),
          Map.entry("worse.RIGHT", "Right"),
          Map.entry("worse.SAME", "The same"),
          Map.entry("diagnosis.MID_PORTION", "Achilles tendinopathy, middle of the tendon"),
          Map.entry("diagnosis.INSERTIONAL", "Achilles tendinopathy, where it joins the heel"),
          Map.entry("diagnosis.MID_PORTION_AND_INSERTIONAL", "Achilles tendinopathy, both"),
          Map.entry("diagnosis.PART_NOT_KNOWN", "Achilles tendinopathy, not sure which part"),
          Map.entry("diagnosis.NOT_CERTAIN", "I am not sure it is Achilles tendinopathy"),
          Map.entry("symptoms.PAIN", "Pain"),
          Map.entry("symptoms.STIFFNESS", "Stiffness"),
          Map.entry("symptoms.SWELLING", "Swelling"),
          Map.entry("symptoms.WORST_FIRST_THING", "Worst first thing in the morning"),
          Map.entry("limits.WALKING", "Walking"),
          Map.entry("limits.RUNNING", "Running"),
          Map.entry("limits.DAILY_ACTIVITIES", "Daily activities"),
          Map.entry("tried.PHYSIOTHERAPY", "Physiotherapy or exercises"),
          Map.entry("tried.ACTIVITY_CHANGE", "Changing activity"),
          Map.entry("tried.INJECTION", "Injection"),
          Map.entry("tried.OTHER", "Something else"),
          Map.entry("result.NO_BENEFIT", "No benefit"),
          Map.entry("result.BENEFIT_DID_NOT_LAST", "Benefit that did not last"),
          Map.entry("result.LASTING_BENEFIT", "Lasting benefit"),
          Map.entry("result.STILL_HAVING_IT", "Still having it"),
          Map.entry("why.ATRIAL_FIBRILLATION", "Atrial fibrillation"),
          Map.entry("why.CLOT_IN_LEG_OR_LUNG", "Clot in leg or lung"),
          Map.entry("why.STROKE_OR_TIA", "Stroke or TIA"),
          Map.entry("why.MECHANICAL_HEART_VALVE", "Mechanical heart valve"),
          Map.entry("why.HEART_ATTACK_OR_STENT", "Heart attack or stent"),
          Map.entry("why.ARTERY_DISEASE", "Artery disease"),
          Map.entry("why.OTHER", "Another reason"),
          Map.entry("recent.CLOT", "Clot"),
          Map.entry("recent.STROKE_OR_TIA", "Stroke or TIA"),
          Map.entry("recent.HEART_ATTACK_OR_STENT", "Heart attack or stent"),
          Map.entry("taken.METFORMIN", "Metformin"),
          Map.entry("taken.SGLT2_INHIBITOR", "A tablet ending in -gliflozin"),
          Map.entry("taken.SULFONYLUREA", "Gliclazide or similar"),
          Map.entry("taken.INSULIN", "Insulin"),
          Map.entry(
              "taken.GLP1_OR_GIP", "Weight-loss or diabetes injection, also if bought privately"),
          Map.entry("taken.NSAID", "Ibuprofen, naproxen or similar most days"),
          Map.entry(
              "taken.FLUOROQUINOLONE",
              "Ciprofloxacin or another -floxacin antibiotic in the last 3 months"),
          Map.entry("insulin-kind.LONG_ACTING", "Long-acting"),
          Map.entry("insulin-kind.PREMIXED", "Premixed"),
          Map.entry("insulin-kind.OTHER", "Other"),
          Map.entry("allergen.XRAY_DYE", "X-ray dye"),
          Map.entry("allergen.GELATIN_OR_BEADS", "Gelatin, or beads used to block vessels"),
          Map.entry("allergen.ANTIBIOTIC", "Antibiotic"),
          Map.entry("allergen.LATEX", "Latex"),
          Map.entry("allergen.LOCAL_ANAESTHETIC", "Local anaesthetic"),
          Map.entry("allergen.SOMETHING_ELSE", "Something else"),
          Map.entry("allergen.OBJECTS_TO_PIG_PRODUCTS", "Does not want anything made from pigs"),
          Map.entry("dye-grade.MILD", "Mild"),
          Map.entry("dye-grade.MODERATE", "Moderate"),
          Map.entry("dye-grade.SEVERE", "Severe"),
          Map.entry("condition.PLANTAR_FASCIITIS", "Plantar fasciitis"),
          Map.entry(
              "condition.ARTERY_DISEASE",
              "Artery disease, abnormal ABPI, or foot pulses you cannot feel"),
          Map.entry("condition.NERVE_DAMAGE", "Nerve damage or numbness"),
          Map.entry(
              "condition.FOOT_ULCER_OR_DIABETIC_FOOT",
              "Foot ulcer now or before, or diabetic foot disease"),
          Map.entry(
              "condition.INFLAMMATORY_ARTHRITIS_OR_GOUT",
              "Rheumatoid or other inflammatory arthritis, or gout"),
          Map.entry("condition.CANCER_NEAR_ANKLE", "Cancer near the ankle"),
          Map.entry("condition.TORN_ACHILLES_OR_SURGERY", "Torn Achilles or surgery there before"),
          Map.entry(
              "condition.BLEEDING_DISORDER_OR_LOW_PLATELETS",
              "Bleeding or clotting disorder, or low platelets"),
          Map.entry("condition.LIVER_DISEASE", "Liver disease"),
          Map.entry("condition.KIDNEY_DISEASE", "Kidney disease"),
          Map.entry("condition.HEART_FAILURE", "Heart failure"),
          Map.entry("condition.DIABETES", "Diabetes"),
          Map.entry(
              "condition.SERIOUS_LIMITING_ILLNESS",
              "Serious illness that limits daily life, for example angina or severe COPD"),
          Map.entry("condition.FRAILTY", "Frailty"),
          Map.entry("condition.DIFFICULT_AIRWAY", "Difficult airway"),
          Map.entry("condition.OXYGEN_AT_HOME", "Oxygen at home"),
          Map.entry("condition.SLEEP_APNOEA", "Sleep apnoea, CPAP, or STOP-Bang 5 or more"),
          Map.entry("condition.REFLUX_OR_SLOW_STOMACH", "Reflux or slow stomach emptying"),
          Map.entry(
              "condition.INFECTION_OR_RECENT_ANTIBIOTICS",
              "Infection now, or antibiotics in the last 2 weeks"),
          Map.entry("condition.CANNOT_LIE_FLAT", "Cannot lie flat and still for 4 hours"),
          Map.entry("pregnant.NO", "No"),
          Map.entry("pregnant.YES", "Yes"),
          Map.entry("pregnant.POSSIBLY", "Possibly"),
          Map.entry("pregnant.NOT_ABLE", "Not able to become pregnant"),
          Map.entry("sex.FEMALE", "Female"),
          Map.entry("sex.MALE", "Male"),
          Map.entry("adult.YES", "An adult can take the patient home and stay overnight"),
          Map.entry("adult.NO", "Nobody can stay overnight yet"),
          Map.entry("home.LIVES_ALONE", "Lives alone"),
          Map.entry("home.LONG_JOURNEY", "Long journey"),
          Map.entry("home.NEITHER", "Neither"),
          Map.entry("surgery.PREFERS_NO_SURGERY", "Prefers no surgery"),
          Map.entry("surgery.NOT_SUITABLE", "Not suitable for surgery"),
          Map.entry("surgery.WOULD_CONSIDER", "Would consider it"),
          Map.entry("surgery.NOT_DISCUSSED", "Not discussed"),
          Map.entry("agreement.AGREES", "Agrees, and knows the treatment is new"),
          Map.entry("agreement.BEST_INTEREST", "Cannot decide, best-interest note"),
          Map.entry("agreement.NOT_YET", "Has not agreed yet"));

  private Words() {}

  /** A choice as it stands on the form, for example {@code choice("side", "LEFT")}. */
  public static String choice(String list, String option) {
    if (option.equals(Options.NOT_KNOWN)) {
      return "I do not know";
    }
    String words = CHOICES.get(list + '.' + option);
    if (words == null) {
      throw new IllegalArgumentException("no words for " + list + '.' + option);
    }
    return words;
  }

  /** A treatment inside a sentence. */
  static String inSentence(TreatmentKind kind) {
    return kind == TreatmentKind.OTHER
        ? "the other treatment"
        : lower(choice("tried", kind.name()));
  }

  /** A blood thinner as the GP named it. */
  static String name(Answers answers, NamedMedicine medicine) {
    String typed = answers.page("blood-thinners").text("name-" + medicine);
    return typed.isEmpty() ? medicine.genericName() : typed;
  }

  /** 14 March 1965. */
  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** Monday 7 December 2026. */
  public static String weekday(LocalDate day) {
    return WEEKDAY.format(day);
  }

  /** 10:46am, 7am, midday; never 12am. */
  public static String time(Instant instant) {
    LocalTime time = instant.atZone(London.ZONE).toLocalTime();
    if (time.getHour() == 12 && time.getMinute() == 0) {
      return "midday";
    }
    int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
    String minutes = time.getMinute() == 0 ? "" : String.format(":%02d", time.getMinute());
    return hour + minutes + (time.getHour() < 12 ? "am" : "pm");
  }

  static String month(YearMonth month) {
    return MONTH.format(month);
  }

  public static String lower(String words) {
    return words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
  }

  public static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
  }
}
