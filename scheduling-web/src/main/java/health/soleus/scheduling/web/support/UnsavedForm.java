package health.soleus.scheduling.web.support;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What somebody had typed when their session ended: kept in the session of the next sign-in until
 * the same page takes it, so that nothing typed is lost and nothing is sent without another press.
 */
public final class UnsavedForm {
  private static final String KEY = "soleus.unsaved";

  /** Hidden fields that say which record a page is about; opaque ids only. */
  private static final List<String> ADDRESS =
      List.of("id", "draft", "question", "referral", "slot", "booking", "move", "call");

  /** The typed values of one page. */
  private record Kept(String path, Map<String, List<String>> values)
      implements java.io.Serializable {}

  private UnsavedForm() {}

  /**
   * Keeps what the request posted; the answer is the address at which the page is asked for anew.
   */
  static String keep(HttpServletRequest request) {
    FormAnswers posted = FormAnswers.posted(request.getParameterMap());
    Map<String, List<String>> values = new TreeMap<>(posted.values());
    values.keySet().removeIf(name -> name.startsWith("jakarta.faces"));
    request.getSession().setAttribute(KEY, new Kept(request.getRequestURI(), values));
    return request.getRequestURI() + address(posted);
  }

  private static String address(FormAnswers posted) {
    List<String> parts = new ArrayList<>();
    for (String name : ADDRESS) {
      if (posted.has(name)) {
        parts.add(name + '=' + URLEncoder.encode(posted.value(name), StandardCharsets.UTF_8));
      }
    }
    return parts.isEmpty() ? "" : "?" + String.join("&", parts);
  }

  /** What was typed on this page before the session ended; given once. */
  public static Optional<FormAnswers> take(HttpServletRequest request) {
    var session = request.getSession(false);
    if (session == null
        || !(session.getAttribute(KEY) instanceof Kept kept)
        || !kept.path().equals(request.getRequestURI())) {
      return Optional.empty();
    }
    session.removeAttribute(KEY);
    return Optional.of(FormAnswers.of(kept.values()));
  }
}
