package health.soleus.persistence.testkit;

import health.soleus.persistence.type.NhsNumber;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** NHS numbers of the range that is never issued, for made-up patients. */
public final class NeverIssued {
  private NeverIssued() {}

  /**
   * The next valid number.
   *
   * @param counter of six digits after 999; it is left at those of the number
   */
  public static NhsNumber next(AtomicInteger counter) {
    Optional<NhsNumber> found = Optional.empty();
    while (found.isEmpty()) {
      found = withCheckDigit("999" + counter.incrementAndGet());
    }
    return found.get();
  }

  /** One in eleven has no check digit. */
  private static Optional<NhsNumber> withCheckDigit(String nineDigits) {
    return IntStream.range(0, 10)
        .mapToObj(check -> NhsNumber.parse(nineDigits + check))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
