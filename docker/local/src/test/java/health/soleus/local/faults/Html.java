package health.soleus.local.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** As much of HTML as our own pages use. */
final class Html {
  private static final Pattern TAG =
      Pattern.compile("<(input|select|option|textarea|button)\\b((?:[^>\"]|\"[^\"]*\")*)>");
  private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:.-]+)(?:\\s*=\\s*\"([^\"]*)\")?");
  private static final Pattern NUMBERED = Pattern.compile("&#(x?)([0-9a-fA-F]+);");

  private Html() {}

  /** A start tag with its attributes. */
  record Tag(String name, String attributes, String content) {
    Tag(String name, String attributes) {
      this(name, attributes, "");
    }

    /** The attribute as text; empty when it is missing. */
    String value(String attribute) {
      Matcher found = ATTRIBUTE.matcher(attributes);
      while (found.find()) {
        if (found.group(1).equals(attribute)) {
          return found.group(2) == null ? attribute : unescaped(found.group(2));
        }
      }
      return "";
    }

    boolean has(String attribute) {
      return !value(attribute).isEmpty();
    }
  }

  /** Every field, option and button, with what stands between its tags. */
  static List<Tag> fields(String html) {
    List<Tag> tags = new ArrayList<>();
    Matcher tag = TAG.matcher(html);
    while (tag.find()) {
      String name = tag.group(1);
      int end = name.equals("input") ? tag.end() : html.indexOf("</" + name, tag.end());
      tags.add(new Tag(name, tag.group(2), html.substring(tag.end(), Math.max(end, tag.end()))));
    }
    return tags;
  }

  /** What a person reads. */
  static String words(String html) {
    String visible = html.replaceAll("(?s)<(script|style)\\b.*?</\\1>", " ");
    return unescaped(visible.replaceAll("<[^>]*>", " "))
        .replace('\u00a0', ' ')
        .replaceAll("\\s+", " ")
        .strip();
  }

  static String unescaped(String html) {
    StringBuilder text = new StringBuilder();
    Matcher number = NUMBERED.matcher(html);
    while (number.find()) {
      int code = Integer.parseInt(number.group(2), number.group(1).isEmpty() ? 10 : 16);
      number.appendReplacement(text, Matcher.quoteReplacement(Character.toString(code)));
    }
    number.appendTail(text);
    return text.toString()
        .replace("&nbsp;", "\u00a0")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }
}
