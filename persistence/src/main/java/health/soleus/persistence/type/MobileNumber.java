package health.soleus.persistence.type;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;
import java.util.Set;

/** A United Kingdom mobile number in E.164, for example +447700900417. */
public record MobileNumber(String value) {
  private static final String FICTIONAL = "\\+447700900[0-9]{3}";
  private static final Set<String> REGIONS = Set.of("GB", "GG", "JE", "IM");

  public MobileNumber {
    if (!value.matches("\\+447[0-9]{9}")) {
      throw new IllegalArgumentException("not a mobile number in E.164");
    }
  }

  /** Reads what a person typed; empty when it is no United Kingdom mobile. */
  public static Optional<MobileNumber> parse(String typed) {
    if (typed.length() > 40 || !typed.strip().matches("[0-9()+\\-\\s\u00a0.]+")) {
      return Optional.empty();
    }
    PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
    try {
      PhoneNumber number = numbers.parse(typed, "GB");
      String e164 = numbers.format(number, PhoneNumberFormat.E164);
      boolean mobile =
          numbers.getNumberType(number) == PhoneNumberType.MOBILE
              && REGIONS.contains(String.valueOf(numbers.getRegionCodeForNumber(number)));
      return (mobile || e164.matches(FICTIONAL)) && e164.matches("\\+447[0-9]{9}")
          ? Optional.of(new MobileNumber(e164))
          : Optional.empty();
    } catch (NumberParseException notANumber) {
      return Optional.empty();
    }
  }

  /** As people in the United Kingdom write it: 07700 900417. */
  public String national() {
    String local = "0" + value.substring(3);
    return local.substring(0, 5) + ' ' + local.substring(5);
  }

  /** Deliberately without the number: it must not reach a log. */
  @Override
  public String toString() {
    return "MobileNumber";
  }
}
