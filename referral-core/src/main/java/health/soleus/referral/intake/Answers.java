package health.soleus.referral.intake;

import health.soleus.persistence.referral.ReferralDraft;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every answer of one draft, by page of the form. */
public record Answers(Map<String, Fields> pages) {
  public Answers {
    pages = Collections.unmodifiableMap(pages);
  }

  public static Answers none() {
    return new Answers(Map.of());
  }

  public static Answers of(List<ReferralDraft.Answer> kept) {
    Map<String, Fields> pages = new LinkedHashMap<>();
    for (ReferralDraft.Answer answer : kept) {
      Map<String, List<String>> values = new LinkedHashMap<>();
      answer.fields().forEach((field, some) -> values.put(field, some.values()));
      pages.put(answer.question(), Fields.of(values));
    }
    return new Answers(pages);
  }

  /** One page as a draft keeps it. */
  static ReferralDraft.Answer toKeep(String question, Fields fields) {
    Map<String, ReferralDraft.Values> values = new LinkedHashMap<>();
    fields.values().forEach((field, texts) -> values.put(field, new ReferralDraft.Values(texts)));
    return new ReferralDraft.Answer(question, values);
  }

  /** The fields of a page; none when it was not answered. */
  public Fields page(String question) {
    return pages.getOrDefault(question, Fields.none());
  }

  public boolean has(String question) {
    return pages.containsKey(question);
  }

  public Answers with(String question, Fields fields) {
    Map<String, Fields> more = new LinkedHashMap<>(pages);
    more.put(question, fields);
    return new Answers(more);
  }

  public Answers without(String question) {
    Map<String, Fields> fewer = new LinkedHashMap<>(pages);
    fewer.remove(question);
    return new Answers(fewer);
  }
}
