package health.soleus.persistence.testkit;

import static net.bytebuddy.matcher.ElementMatchers.isAnnotatedWith;

import jakarta.inject.Inject;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.dynamic.loading.ClassLoadingStrategy;
import net.bytebuddy.implementation.InvocationHandlerAdapter;
import org.jspecify.annotations.Nullable;

/**
 * Beans as the server would make them, without the server: by their constructors, repositories on a
 * real database, and each transactional method in a transaction. For tests of several beans at
 * once.
 */
public final class Wiring {
  private final Transactions transactions;
  private final Map<Class<?>, Object> beans = new HashMap<>();
  private final Set<Class<?>> given = new HashSet<>();

  public Wiring(Transactions transactions) {
    this.transactions = transactions;
  }

  /** This object stands for the type wherever a bean asks for it. */
  public <T> Wiring with(Class<T> type, T bean) {
    beans.put(type, bean);
    given.add(type);
    return this;
  }

  /** The one bean of this type, made when first asked for. */
  public <T> T get(Class<T> type) {
    Object known = beans.get(type);
    if (known == null) {
      known = type.isInterface() ? get(implementation(type)) : make(type);
      beans.put(type, known);
    }
    return type.cast(known);
  }

  /** A new bean of this type, whatever it needs made anew with it, as after a restart. */
  public <T> T remade(Class<T> type) {
    beans.keySet().removeIf(known -> !given.contains(known));
    return get(type);
  }

  /** Repositories are found by the custom of their name. */
  private static Class<?> implementation(Class<?> type) {
    try {
      return Class.forName(type.getPackageName() + ".Jpa" + type.getSimpleName());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("nothing stands for " + type, e);
    }
  }

  private Object make(Class<?> type) {
    try {
      Object made = construct(type);
      for (Field field : type.getDeclaredFields()) {
        if (field.isAnnotationPresent(PersistenceContext.class)) {
          field.setAccessible(true);
          field.set(made, transactions.entityManager());
        }
      }
      return isTransactional(type) ? withTransactions(type, made) : made;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot make a " + type, e);
    }
  }

  private Object construct(Class<?> type) throws ReflectiveOperationException {
    Constructor<?>[] all = type.getDeclaredConstructors();
    Constructor<?> constructor =
        Arrays.stream(all)
            .filter(each -> each.isAnnotationPresent(Inject.class))
            .findFirst()
            .orElse(all[0]);
    constructor.setAccessible(true);
    return constructor.newInstance(
        Arrays.stream(constructor.getParameterTypes()).map(this::get).toArray());
  }

  private static boolean isTransactional(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .anyMatch(method -> method.isAnnotationPresent(Transactional.class));
  }

  private Object withTransactions(Class<?> type, Object target)
      throws ReflectiveOperationException {
    Class<?> intercepted =
        new ByteBuddy()
            .subclass(type)
            .method(isAnnotatedWith(Transactional.class))
            .intercept(
                InvocationHandlerAdapter.of(
                    (proxy, method, arguments) -> invoke(target, method, arguments)))
            .make()
            .load(
                type.getClassLoader(),
                ClassLoadingStrategy.UsingLookup.of(
                    MethodHandles.privateLookupIn(type, MethodHandles.lookup())))
            .getLoaded();
    Constructor<?> constructor = intercepted.getDeclaredConstructors()[0];
    constructor.setAccessible(true);
    // Only its methods are called; what it holds stands in the target.
    return constructor.newInstance(new Object[constructor.getParameterCount()]);
  }

  private @Nullable Object invoke(Object target, Method method, @Nullable Object[] arguments)
      throws Throwable {
    TxType type = method.getAnnotation(Transactional.class).value();
    try {
      method.setAccessible(true);
      return switch (type) {
        case REQUIRES_NEW -> transactions.inNew(() -> method.invoke(target, arguments));
        case REQUIRED -> transactions.in(() -> method.invoke(target, arguments));
        default -> method.invoke(target, arguments);
      };
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause();
    }
  }
}
