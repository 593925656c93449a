package health.soleus.scheduling.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.persistence.access.Role;
import health.soleus.scheduling.container.PageOfSoleus.Need;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every page of the real WAR that names a record, over HTTP: the other practice gets, letter for
 * letter, the answer for an id that does not exist, asking and posting.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class OtherPracticesPagesIT {
  private static final BeansOutside BEANS = new BeansOutside();
  private static final List<PageOfSoleus> WITH_AN_ID =
      PageOfSoleus.ALL.stream().filter(page -> !page.needs().isEmpty()).toList();

  private static People people;
  private static RecordsForPages records;
  private static Browser gp;
  private static Browser otherGp;

  @Deployment(testable = false)
  static WebArchive theRealWar() {
    return DeployedWar.untouched();
  }

  @BeforeAll
  static void twoPractices() {
    people = new People(BEANS, "H");
    records = new RecordsForPages(BEANS, people, new Pathways(BEANS, people, 300_000), 24).all();
    gp = Browser.signedIn(people.with(Role.GP));
    otherGp = Browser.signedIn(people.otherGp());
  }

  @AfterAll
  static void close() {
    BEANS.close();
  }

  @Test
  void the_other_practice_asking_is_answered_as_for_an_unknown_id() {
    List<String> wrong = new ArrayList<>();
    for (PageOfSoleus page : WITH_AN_ID) {
      ServedPage theirs = otherGp.get(page.address(records::of));
      int wanted = page.isFor(Role.GP) ? 404 : 403;
      for (Need need : page.needs()) {
        ServedPage nobodys = otherGp.get(addressWithout(page, need, UUID.randomUUID().toString()));
        compare(page + " without " + need, wanted, nobodys, theirs, wrong);
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(WITH_AN_ID.size() > 20, "the pages are found");
  }

  @Test
  void whoever_a_page_is_for_is_told_that_an_unknown_id_and_no_id_at_all_are_not_there() {
    Map<Role, Browser> browsers = new LinkedHashMap<>();
    browsers.put(Role.GP, gp);
    List<String> wrong = new ArrayList<>();
    for (PageOfSoleus page : WITH_AN_ID) {
      for (Role role : page.who()) {
        Browser owner = browsers.computeIfAbsent(role, any -> Browser.signedIn(people.with(role)));
        for (Need need : page.needs()) {
          ServedPage unknown = owner.get(addressWithout(page, need, UUID.randomUUID().toString()));
          ServedPage malformed = owner.get(addressWithout(page, need, "1%20OR%201=1"));
          compare(page + " " + need + " as " + role, 404, unknown, malformed, wrong);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  /** What the owner's buttons send, from a view of the other GP's own. */
  @Test
  void the_other_practice_posting_is_answered_as_for_an_unknown_id_and_nothing_changes() {
    List<String> wrong = new ArrayList<>();
    int posts = 0;
    for (PageOfSoleus page : WITH_AN_ID) {
      if (page.isFor(Role.GP)) {
        String id = records.of(page.needs().get(0)).toString();
        for (ServedPage.Form form : gp.get(page.address(records::of)).forms()) {
          assertTrue(form.fields().containsValue(id), page + " posts its id");
          for (Map.Entry<String, String> button : form.buttons()) {
            posts++;
            compareAnswers(page, form, button, id, wrong);
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(posts > 8, posts + " posts");
  }

  private static void compareAnswers(
      PageOfSoleus page,
      ServedPage.Form form,
      Map.Entry<String, String> button,
      String id,
      List<String> wrong) {
    String state = otherGp.get("referral/refer.xhtml").viewState().orElseThrow();
    Fingerprint before = DatabaseOutside.fingerprint();
    ServedPage theirs = otherGp.post(form.action(), form.pressed(button, state));
    String unknown = UUID.randomUUID().toString();
    Map<String, String> others = new LinkedHashMap<>();
    form.fields().forEach((name, value) -> others.put(name, value.replace(id, unknown)));
    ServedPage nobodys =
        otherGp.post(form.action().replace(id, unknown), form.with(others).pressed(button, state));
    compare("posting " + button.getKey() + " of " + page, 404, nobodys, theirs, wrong);
    DatabaseOutside.fingerprint()
        .changedSince(before)
        .forEach(table -> wrong.add(page.path() + " " + button + " changed " + table));
  }

  /** A new draft begins under the id that its page proposes, but not under another practice's. */
  @Test
  void a_new_draft_under_the_other_practices_id_begins_like_any_other_and_theirs_stays() {
    String draft = records.of(Need.DRAFT).toString();
    String before = row(draft);
    ServedPage theirs = begun(draft);
    ServedPage nobodys = begun(UUID.randomUUID().toString());
    assertEquals(200, theirs.status(), theirs.described());
    assertEquals("referral/refer.xhtml", theirs.path());
    assertEquals(nobodys.masked(), theirs.masked());
    assertEquals(before, row(draft));
  }

  private static ServedPage begun(String proposed) {
    ServedPage fresh = otherGp.get("referral/refer.xhtml");
    ServedPage.Form form = fresh.forms().get(0);
    Map<String, String> answers = new LinkedHashMap<>();
    answers.put("proposed", proposed);
    new PaperForm(390_000)
        .page("nhs-number")
        .forEach((field, values) -> answers.put(field, values.get(0)));
    return otherGp.post(
        form.action(),
        form.with(answers).pressed(form.buttons().get(0), fresh.viewState().orElseThrow()));
  }

  private static String row(String draft) {
    return DatabaseOutside.rows("SELECT d::text FROM referral_draft d WHERE id = '" + draft + "'")
        .toString();
  }

  private static String addressWithout(PageOfSoleus page, Need need, String other) {
    return page.address(records::of)
        .replaceFirst("\\b" + need.parameter() + "=[0-9a-f-]{36}", need.parameter() + "=" + other);
  }

  private static void compare(
      String what, int wanted, ServedPage unknown, ServedPage other, List<String> wrong) {
    if (unknown.status() != wanted || other.status() != wanted) {
      wrong.add(what + ": " + unknown.status() + " and " + other.status() + ", not " + wanted);
    } else if (!unknown.masked().equals(other.masked())) {
      wrong.add(what + ": " + unknown.described() + " and " + other.described());
    }
  }
}
