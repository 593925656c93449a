package health.soleus.scheduling.web.support;

/** Makes typed or pasted text safe to keep and to show, without changing a word of it. */
final class TypedText {
  private TypedText() {}

  /**
   * Takes out NUL and every other control character but the line break, characters that turn the
   * direction of the text round (they can make one name look like another), and halves of a pair
   * that no database stores; makes each kind of line end the same and each tab and no-break space a
   * plain one; trims.
   */
  static String clean(String typed) {
    StringBuilder kept = new StringBuilder(Math.min(typed.length(), FormAnswers.LONGEST_VALUE));
    typed
        .replace("\r\n", "\n")
        .replace('\r', '\n')
        .replace('\t', ' ')
        .replace('\u00a0', ' ')
        .codePoints()
        .filter(TypedText::belongs)
        .forEach(kept::appendCodePoint);
    return kept.toString().strip();
  }

  /** The beginning of a text, never ending in half a character. */
  static String first(String text, int length) {
    int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
    return text.substring(0, end).strip();
  }

  private static boolean belongs(int character) {
    if (character == '\n') {
      return true;
    }
    boolean turnsDirection =
        (character >= 0x202a && character <= 0x202e)
            || (character >= 0x2066 && character <= 0x2069);
    boolean half = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    return !Character.isISOControl(character) && !turnsDirection && !half;
  }
}
