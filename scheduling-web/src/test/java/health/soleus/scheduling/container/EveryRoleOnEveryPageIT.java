package health.soleus.scheduling.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import health.soleus.persistence.access.Role;
import health.soleus.scheduling.container.People.Person;
import jakarta.servlet.annotation.WebServlet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every role, and nobody, at every page of the real WAR: asking for it and posting to it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class EveryRoleOnEveryPageIT {
  private static final BeansOutside BEANS = new BeansOutside();
  private static final Map<Person, Browser> BROWSERS = new LinkedHashMap<>();
  private static final Browser STRANGER = Browser.unknown();

  /** Whoever has no page with a form has no state of a view either. */
  private static final String NO_VIEW = "1:1";

  private static People people;
  private static RecordsForPages records;

  @Deployment(testable = false)
  static WebArchive theRealWar() {
    return DeployedWar.untouched();
  }

  @BeforeAll
  static void everybodySignsIn() {
    people = new People(BEANS, "M");
    records = new RecordsForPages(BEANS, people, new Pathways(BEANS, people, 100_000), 20).all();
  }

  @AfterAll
  static void close() {
    BEANS.close();
  }

  private static Browser of(Person person) {
    return BROWSERS.computeIfAbsent(person, Browser::signedIn);
  }

  @Test
  void every_page_of_the_war_has_its_line_in_the_table_and_every_line_its_page() {
    Set<String> told =
        PageOfSoleus.ALL.stream()
            .map(PageOfSoleus::path)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(told, pages(name -> !name.startsWith("WEB-INF/")));
    assertTrue(told.size() > 25, "the pages are found");
    Set<Role> asked = people.all().stream().map(Person::role).collect(Collectors.toSet());
    assertEquals(
        Arrays.stream(Role.values())
            .filter(role -> role != Role.SYSTEM)
            .collect(Collectors.toSet()),
        asked);
  }

  @Test
  void a_page_is_shown_to_those_it_is_for_refused_to_other_roles_and_asks_strangers_to_sign_in() {
    List<String> wrong = new ArrayList<>();
    for (PageOfSoleus page : PageOfSoleus.ALL) {
      String address = page.address(records::of);
      for (Person person : people.all()) {
        if (!person.equals(people.otherGp())) {
          expect(
              page,
              person.role().name(),
              kind(page, of(person).get(address)),
              wanted(page, person),
              wrong);
        }
      }
      String wanted = page.isOpenToAll() ? "shown" : "sign in";
      expect(page, "a stranger", kind(page, STRANGER.get(address)), wanted, wrong);
    }
    assertEquals(List.of(), wrong);
  }

  /** Everything that the page's buttons send, with the view state of a page that is allowed. */
  @Test
  void a_role_that_may_not_open_a_page_may_not_post_to_it_and_nothing_changes() {
    List<String> wrong = new ArrayList<>();
    int posts = 0;
    for (PageOfSoleus page : PageOfSoleus.ALL) {
      if (!page.isForEverybody()) {
        Map<Person, String> others = othersWithAViewState(page);
        for (Post post : postsOf(page)) {
          posts += asEveryOtherRole(page, post, others, wrong);
        }
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(posts > 300, posts + " posts");
  }

  /** A form and the button that sends it. */
  private record Post(ServedPage.Form form, Map.Entry<String, String> button) {}

  /** Each button of each form as those see it whom the page is for, and a post of nothing. */
  private static List<Post> postsOf(PageOfSoleus page) {
    String address = page.address(records::of);
    Person owner = people.with(page.who().iterator().next());
    List<Post> posts = new ArrayList<>();
    for (ServedPage.Form form : of(owner).get(address).forms()) {
      form.buttons().forEach(button -> posts.add(new Post(form, button)));
    }
    posts.add(
        new Post(new ServedPage.Form(address, Map.of(), List.of()), Map.entry("nothing", "")));
    return posts;
  }

  /** Faces takes the state of any view of the session: a page of one's own is the way in. */
  private static Map<Person, String> othersWithAViewState(PageOfSoleus page) {
    Map<Person, String> states = new LinkedHashMap<>();
    for (Person person : people.all()) {
      if (!page.isFor(person.role())) {
        Optional<String> own =
            switch (person.role()) {
              case GP -> of(person).get("referral/refer.xhtml").viewState();
              case CONSULTANT -> of(person).get("triage/worklist.xhtml").viewState();
              case BOOKING -> of(person).get("session/lists.xhtml").viewState();
              default -> Optional.of(NO_VIEW);
            };
        states.put(person, own.orElseThrow());
      }
    }
    return states;
  }

  private static int asEveryOtherRole(
      PageOfSoleus page, Post post, Map<Person, String> others, List<String> wrong) {
    Fingerprint before = DatabaseOutside.fingerprint();
    others.forEach(
        (person, viewState) -> {
          ServedPage answer =
              of(person).post(post.form().action(), post.form().pressed(post.button(), viewState));
          String who = "a post of " + post.button() + " as " + person.role();
          expect(page, who, kind(page, answer), "refused", wrong);
        });
    ServedPage answer =
        STRANGER.post(post.form().action(), post.form().pressed(post.button(), NO_VIEW));
    expect(page, "a stranger's post", kind(page, answer), "sign in", wrong);
    DatabaseOutside.fingerprint()
        .changedSince(before)
        .forEach(table -> wrong.add(page.path() + " " + post.button() + " changed " + table));
    return others.size() + 1;
  }

  @Test
  void what_pages_are_made_of_is_no_page_and_a_servlet_has_its_place_too() {
    Browser gp = of(people.with(Role.GP));
    List<String> served =
        pages(name -> name.startsWith("WEB-INF/")).stream()
            .filter(part -> gp.get(part).status() != 404)
            .toList();
    assertEquals(List.of(), served);
    assertEquals(Set.of("/local/messages", "/sign-out"), servlets());
    assertEquals(200, STRANGER.get("local/messages").status(), "local mode only");
    assertEquals(405, gp.get("sign-out").status(), "no link signs anybody out");
  }

  private static Set<String> servlets() {
    return new ClassFileImporter()
        .importPackages("health.soleus.scheduling").stream()
            .filter(type -> type.isAnnotatedWith(WebServlet.class))
            .flatMap(type -> Arrays.stream(type.getAnnotationOfType(WebServlet.class).value()))
            .collect(Collectors.toSet());
  }

  private static String wanted(PageOfSoleus page, Person person) {
    return page.isFor(person.role()) ? "shown" : "refused";
  }

  private static void expect(
      PageOfSoleus page, String who, String answer, String wanted, List<String> wrong) {
    if (!answer.startsWith(wanted)) {
      wrong.add(
          page.path() + " " + page.needs() + " for " + who + ": " + wanted + ", not " + answer);
    }
  }

  /** Whoever asks for their own pages is led on to their worklist. */
  private static String kind(PageOfSoleus page, ServedPage answer) {
    boolean led = page.path().equals("index.xhtml") && answer.body().contains("Sign out");
    if (answer.status() == 403 && answer.body().contains("Soleus")) {
      return "refused";
    } else if (answer.isSignIn() && !page.path().equals("sign-in.xhtml")) {
      return "sign in";
    } else if (answer.status() == 200 && (led || answer.path().equals(page.path()))) {
      return "shown";
    }
    return answer.described();
  }

  private static Set<String> pages(java.util.function.Predicate<String> which) {
    try (ZipFile war = new ZipFile(System.getProperty("soleus.war"))) {
      return war.stream()
          .map(ZipEntry::getName)
          .filter(name -> name.endsWith(".xhtml"))
          .filter(which)
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
