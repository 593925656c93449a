package health.soleus.persistence.document;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes a record as JSON text and reads it back: nested records, enums, lists, sets, maps with
 * enum or text keys, text, whole numbers, decimals, booleans, dates, instants and UUIDs. An unknown
 * property is ignored; a missing list, set or map is empty, any other missing value is null. A
 * record's own constructor checks what it must.
 */
public final class RecordJson {
  /** Json's own methods look for their provider at every single value. */
  private static final JsonProvider JSON = JsonProvider.provider();

  private RecordJson() {}

  /** The record as compact JSON, its components in their declared order. */
  public static String write(Record value) {
    return toJson(value).toString();
  }

  /** The items as a JSON array. */
  public static String writeAll(Collection<? extends Record> values) {
    return toJson(values).toString();
  }

  public static <R extends Record> R read(String json, Class<R> type) {
    try (JsonReader reader = JSON.createReader(new StringReader(json))) {
      return type.cast(record(reader.readObject(), type));
    }
  }

  public static <R extends Record> List<R> readAll(String json, Class<R> type) {
    try (JsonReader reader = JSON.createReader(new StringReader(json))) {
      return reader.readArray().stream()
          .map(item -> type.cast(record(item.asJsonObject(), type)))
          .toList();
    }
  }

  private static JsonValue toJson(@Nullable Object value) {
    if (value == null) {
      return JsonValue.NULL;
    } else if (value instanceof Record some) {
      return recordToJson(some);
    } else if (value instanceof Map<?, ?> map) {
      JsonObjectBuilder object = JSON.createObjectBuilder();
      Map<String, Object> sorted = new TreeMap<>();
      map.forEach((key, item) -> sorted.put(keyText(key), item));
      sorted.forEach((key, item) -> object.add(key, toJson(item)));
      return object.build();
    } else if (value instanceof Collection<?> items) {
      JsonArrayBuilder array = JSON.createArrayBuilder();
      items.forEach(item -> array.add(toJson(item)));
      return array.build();
    } else if (value instanceof Integer number) {
      return JSON.createValue(number);
    } else if (value instanceof Long number) {
      return JSON.createValue(number);
    } else if (value instanceof BigDecimal number) {
      return JSON.createValue(number);
    } else if (value instanceof Boolean truth) {
      return truth ? JsonValue.TRUE : JsonValue.FALSE;
    }
    return JSON.createValue(keyText(value));
  }

  private static String keyText(Object value) {
    return value instanceof Enum<?> constant ? constant.name() : value.toString();
  }

  private static JsonValue recordToJson(Record value) {
    JsonObjectBuilder object = JSON.createObjectBuilder();
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      Object item = invoke(value, component);
      if (item != null) {
        object.add(component.getName(), toJson(item));
      }
    }
    return object.build();
  }

  private static @Nullable Object invoke(Record value, RecordComponent component) {
    try {
      component.getAccessor().trySetAccessible();
      return component.getAccessor().invoke(value);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
  }

  private static Object record(JsonObject object, Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    @Nullable Object[] values = new @Nullable Object[components.length];
    for (int i = 0; i < components.length; i++) {
      values[i] = fromJson(object.get(components[i].getName()), components[i].getGenericType());
    }
    Class<?>[] signature =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      var constructor = type.getDeclaredConstructor(signature);
      constructor.trySetAccessible();
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("cannot read a " + type.getSimpleName(), e);
    }
  }

  private static @Nullable Object fromJson(@Nullable JsonValue json, Type type) {
    if (type instanceof ParameterizedType generic) {
      return collection(json, generic);
    } else if (json == null || json == JsonValue.NULL) {
      return type == boolean.class ? Boolean.FALSE : type == int.class ? Integer.valueOf(0) : null;
    }
    return scalar(json, (Class<?>) type);
  }

  private static Object collection(@Nullable JsonValue json, ParameterizedType type) {
    Class<?> raw = (Class<?>) type.getRawType();
    Type[] arguments = type.getActualTypeArguments();
    if (Map.class.isAssignableFrom(raw)) {
      Map<Object, @Nullable Object> map = new LinkedHashMap<>();
      if (json instanceof JsonObject object) {
        object.forEach(
            (key, item) ->
                map.put(text(key, (Class<?>) arguments[0]), fromJson(item, arguments[1])));
      }
      return Collections.unmodifiableMap(map);
    }
    List<@Nullable Object> items = new ArrayList<>();
    if (json instanceof JsonArray array) {
      array.forEach(item -> items.add(fromJson(item, arguments[0])));
    }
    return Set.class.isAssignableFrom(raw)
        ? Collections.unmodifiableSet(new LinkedHashSet<>(items))
        : Collections.unmodifiableList(items);
  }

  private static Object scalar(JsonValue json, Class<?> type) {
    if (type.isRecord()) {
      return record(json.asJsonObject(), type);
    } else if (type == boolean.class || type == Boolean.class) {
      return json.getValueType() == JsonValue.ValueType.TRUE;
    } else if (json instanceof JsonNumber number) {
      return number(number, type);
    }
    return text(((JsonString) json).getString(), type);
  }

  private static Object number(JsonNumber number, Class<?> type) {
    if (type == int.class || type == Integer.class) {
      return number.intValueExact();
    } else if (type == long.class || type == Long.class) {
      return number.longValueExact();
    }
    return number.bigDecimalValue();
  }

  private static Object text(String text, Class<?> type) {
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .filter(constant -> ((Enum<?>) constant).name().equals(text))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("no such " + type.getSimpleName()));
    } else if (type == UUID.class) {
      return UUID.fromString(text);
    } else if (type == Instant.class) {
      return Instant.parse(text);
    } else if (type == LocalDate.class) {
      return LocalDate.parse(text);
    } else if (type == YearMonth.class) {
      return YearMonth.parse(text);
    }
    return text;
  }
}
