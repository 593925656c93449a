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
 * Beans as the server would make them, without the server: by their constructors. Repositories
 * stand on a real database, with each transactional method in a transaction; or they are this
 * package's doubles in memory. For tests of several beans at once.
 */
public final class Wiring {
  /** Null in memory: nothing can be rolled back there. */
  private final @Nullable Transactions transactions;

  private final Map<Class<?>, Object> beans = new HashMap<>();
  private final Set<Class<?>> given = new HashSet<>();

  private Wiring() {
    transactions = null;
  }

  /** Repositories on the database of these transactions. */
  public Wiring(Transactions transactions) {
    this.transactions = transactions;
  }

  /** Repositories in memory. */
  public static Wiring inMemory() {
    return new Wiring();
  }

  /** This object stands for the type wherever a bean asks for it. */
  public synchronized <T> Wiring with(Class<T> type, T bean) {
    beans.put(type, bean);
    given.add(type);
    return this;
  }

  /** The one bean of this type, made when first asked for, by whichever thread asks first. */
  public synchronized <T> T get(Class<T> type) {
    Object known = beans.get(type);
    if (known == null) {
      known = type.isInterface() ? get(implementation(type)) : make(type);
      beans.put(type, known);
    }
    return type.cast(known);
  }

  /** A new bean of this type, whatever it needs made anew with it, as after a restart. */
  public synchronized <T> T remade(Class<T> type) {
    beans.keySet().removeIf(known -> !given.contains(known));
    return get(type);
  }

  /** Repositories and their doubles are found by the custom of their name. */
  private Class<?> implementation(Class<?> type) {
    String name =
        transactions == null
            ? Wiring.class.getPackageName() + ".InMemory"
            : type.getPackageName() + ".Jpa";
    try {
      return Class.forName(name + type.getSimpleName());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("nothing stands for " + type, e);
    }
  }

  private Object make(Class<?> type) {
    try {
      Object made = construct(type);
      return transactions == null ? made : onDatabase(type, made, transactions);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot make a " + type, e);
    }
  }

  private static Object onDatabase(Class<?> type, Object made, Transactions transactions)
      throws ReflectiveOperationException {
    for (Field field : type.getDeclaredFields()) {
      if (field.isAnnotationPresent(PersistenceContext.class)) {
        field.setAccessible(true);
        field.set(made, transactions.entityManager());
      }
    }
    return isTransactional(type) ? withTransactions(type, made, transactions) : made;
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

  private static Object withTransactions(Class<?> type, Object target, Transactions transactions)
      throws ReflectiveOperationException {
    Class<?> intercepted =
        new ByteBuddy()
            .subclass(type)
            .method(isAnnotatedWith(Transactional.class))
            .intercept(
                InvocationHandlerAdapter.of(
                    (proxy, method, arguments) -> invoke(transactions, target, method, arguments)))
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

  private static @Nullable Object invoke(
      Transactions transactions, Object target, Method method, @Nullable Object[] arguments)
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
