package health.soleus.scheduling.container;

import health.soleus.persistence.testkit.NeverIssued;
import java.io.File;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WAR that the build made, never a list of classes. */
final class DeployedWar {
  /** Arquillian's own servlet is let in without a sign-in; nothing else of the WAR is touched. */
  private static final String DOOR_FOR_THE_TEST_RUNNER =
      """
      <web-fragment xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
        <name>test-runner</name>
        <security-constraint>
          <web-resource-collection>
            <web-resource-name>test runner</web-resource-name>
            <url-pattern>/ArquillianServletRunnerEE9</url-pattern>
          </web-resource-collection>
        </security-constraint>
      </web-fragment>
      """;

  /** What a test that runs inside the WAR needs beside itself. */
  static final Class<?>[] FIXTURES = {
    Beans.class,
    BeansOfTheServer.class,
    CallWithAnId.class,
    CallsOfTheClerk.class,
    CallsWithAnId.class,
    DatabaseInside.class,
    DeployedWar.class,
    Fingerprint.class,
    Invocation.class,
    NeverIssued.class,
    PageOfSoleus.class,
    PageOfSoleus.Need.class,
    PaperForm.class,
    Pathways.class,
    People.class,
    People.Person.class,
    RecordsForPages.class
  };

  private DeployedWar() {}

  /** Nothing added: what is asked from outside, over HTTP. */
  static WebArchive untouched() {
    return ShrinkWrap.create(ZipImporter.class, "scheduling-web.war")
        .importFrom(new File(System.getProperty("soleus.war")))
        .as(WebArchive.class);
  }

  /** With a door for tests that run inside it. */
  static WebArchive asBuilt() {
    return untouched()
        .addAsLibrary(
            ShrinkWrap.create(JavaArchive.class, "test-runner.jar")
                .addAsManifestResource(
                    new StringAsset(DOOR_FOR_THE_TEST_RUNNER), "web-fragment.xml"));
  }
}
