package health.soleus.persistence.outbox;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import health.soleus.persistence.event.CareEvent;
import health.soleus.persistence.event.DayCaseBooked;
import health.soleus.persistence.event.PreparationFact;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bytes of each event are a promise: a changed golden file is a reviewed act. */
class EventContractTest {
  static Stream<String> names() {
    return EventSamples.ALL.keySet().stream().sorted();
  }

  private static CareEvent sample(String name) {
    return Objects.requireNonNull(EventSamples.ALL.get(name));
  }

  private static byte[] file(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(EventContractTest.class.getResourceAsStream("/event/" + name))) {
      return in.readAllBytes();
    }
  }

  private static JsonObject json(String name) throws IOException {
    return json(new String(file(name), StandardCharsets.UTF_8), name);
  }

  private static JsonObject json(String text, String name) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return Objects.requireNonNull(reader.readObject(), name);
    }
  }

  private static CareEvent read(String name, JsonObject json) {
    return EventJson.read(EventJson.typeOf(sample(name)), json.toString());
  }

  @ParameterizedTest
  @MethodSource("names")
  void the_producer_writes_exactly_these_bytes(String name) throws IOException {
    assertArrayEquals(
        file(name + ".json"),
        EventJson.write(sample(name)).getBytes(StandardCharsets.UTF_8),
        () -> EventJson.write(sample(name)));
  }

  @ParameterizedTest
  @MethodSource("names")
  void the_consumer_reads_these_bytes(String name) throws IOException {
    assertEquals(sample(name), read(name, json(name + ".json")));
  }

  @ParameterizedTest
  @MethodSource("names")
  void a_field_the_consumer_does_not_know_is_passed_over(String name) throws IOException {
    JsonObject newer =
        Json.createObjectBuilder(json(name + ".json"))
            .add("addedLater", Json.createObjectBuilder().add("deep", 1))
            .build();
    assertEquals(sample(name), read(name, newer));
  }

  @Test
  void what_is_optional_may_be_missing() throws IOException {
    JsonObject older =
        Json.createObjectBuilder(json("day-case-booked.v1.json")).remove("preparation").build();
    DayCaseBooked read = (DayCaseBooked) read("day-case-booked.v1", older);
    assertEquals(List.of(), read.preparation());
    DayCaseBooked full = (DayCaseBooked) sample("day-case-booked.v1");
    assertEquals(new PreparationFact("LIE-1", 1, null, null), full.preparation().get(2));
  }

  @Test
  void what_is_no_event_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> EventJson.read("SomethingNew", "{}"));
    assertThrows(IllegalArgumentException.class, () -> EventJson.read("DayCaseBooked", "{\"id\":"));
    assertThrows(IllegalArgumentException.class, () -> EventJson.read("DayCaseBooked", "[]"));
  }

  @ParameterizedTest
  @MethodSource("names")
  void the_schema_beside_it_names_every_field_and_no_other(String name) throws IOException {
    JsonObject schema = json(name + ".schema.json");
    Set<String> described = new TreeSet<>(schema.getJsonObject("properties").keySet());
    assertEquals(new TreeSet<>(json(name + ".json").keySet()), described);
    Set<String> required =
        schema.getJsonArray("required").stream()
            .map(JsonValue::toString)
            .map(text -> text.replace("\"", ""))
            .collect(Collectors.toCollection(TreeSet::new));
    described.remove("preparation");
    assertEquals(described, required);
  }

  @ParameterizedTest
  @MethodSource("names")
  void no_event_names_a_person(String name) throws IOException {
    String fields =
        new String(file(name + ".schema.json"), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
    for (String personal : List.of("name\"", "nhs", "born", "mobile", "email\"", "address")) {
      assertFalse(fields.contains(personal), personal);
    }
  }
}
