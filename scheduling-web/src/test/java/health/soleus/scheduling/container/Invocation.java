package health.soleus.scheduling.container;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.type.UseCase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.CDI;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A call of a use case of the deployed WAR that is named by words. */
record Invocation(Method method, @Nullable Object[] arguments) {
  static Invocation of(String method, Caller caller, @Nullable Object[] arguments) {
    Method found = methodsWithAnId().get(method);
    if (found == null) {
      throw new AssertionError("no such use case: " + method);
    }
    List<@Nullable Object> all = new ArrayList<>();
    all.add(caller);
    all.addAll(Arrays.asList(arguments));
    return new Invocation(found, all.toArray());
  }

  /** What it answers; what it throws is thrown. */
  @Nullable Object run() {
    try {
      return method.invoke(CDI.current().select(method.getDeclaringClass()).get(), arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException thrown) {
        throw thrown;
      }
      throw new IllegalStateException(e.getCause());
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  /** Of all use cases that are deployed, every public method that takes an id, by its words. */
  static Map<String, Method> methodsWithAnId() {
    Map<String, Method> methods = new TreeMap<>();
    for (Bean<?> bean :
        CDI.current().getBeanManager().getBeans(Object.class, Any.Literal.INSTANCE)) {
      if (bean.getBeanClass().isAnnotationPresent(UseCase.class)) {
        Arrays.stream(bean.getBeanClass().getDeclaredMethods())
            .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
            .filter(method -> Arrays.stream(method.getParameterTypes()).anyMatch(Invocation::isId))
            .forEach(method -> methods.put(words(method), method));
      }
    }
    return methods;
  }

  private static boolean isId(Class<?> type) {
    if (type == UUID.class
        || type.getName().matches("health\\.soleus\\.persistence\\.type\\.\\w+Id")) {
      return true;
    }
    return type.isRecord()
        && type != Caller.class
        && Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .anyMatch(Invocation::isId);
  }

  /** For example {@code HoldSlot.hold(ReferralId,SlotId)}. */
  private static String words(Method method) {
    return method.getDeclaringClass().getSimpleName()
        + "."
        + method.getName()
        + Arrays.stream(method.getParameterTypes())
            .skip(1)
            .map(Class::getSimpleName)
            .collect(Collectors.joining(",", "(", ")"));
  }
}
