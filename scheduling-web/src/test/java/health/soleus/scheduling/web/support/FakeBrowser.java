package health.soleus.scheduling.web.support;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One browser with its session, as far as a filter looks at it. */
final class FakeBrowser {
  private final Map<String, Object> attributes = new HashMap<>();
  private boolean signedIn;
  private String sentTo = "";

  void signIn() {
    signedIn = true;
  }

  boolean isSignedIn() {
    return signedIn;
  }

  /** Where the last answer sent it. */
  String sentTo() {
    return sentTo;
  }

  /** Whether the filter let the request through. */
  boolean get(SessionLimits filter, String path, @Nullable String query)
      throws IOException, ServletException {
    return passes(filter, request("GET", path, query, Map.of()));
  }

  boolean post(SessionLimits filter, String path, Map<String, String[]> form)
      throws IOException, ServletException {
    return passes(filter, request("POST", path, null, form));
  }

  HttpServletRequest request(String path) {
    return request("GET", path, null, Map.of());
  }

  private boolean passes(SessionLimits filter, HttpServletRequest request)
      throws IOException, ServletException {
    boolean[] passed = {false};
    filter.doFilter(request, response(), (inner, answer) -> passed[0] = true);
    return passed[0];
  }

  private HttpServletRequest request(
      String method, String path, @Nullable String query, Map<String, String[]> form) {
    return as(
        HttpServletRequest.class,
        (proxy, called, arguments) ->
            switch (called.getName()) {
              case "getMethod" -> method;
              case "getRequestURI" -> path;
              case "getContextPath" -> "";
              case "getQueryString" -> query;
              case "getParameterMap" -> form;
              case "getUserPrincipal" -> signedIn ? (Principal) () -> "gp" : null;
              case "getSession" -> session();
              case "logout" -> signedIn = false;
              default -> throw new UnsupportedOperationException(called.getName());
            });
  }

  private HttpSession session() {
    return as(
        HttpSession.class,
        (proxy, called, arguments) ->
            switch (called.getName()) {
              case "getAttribute" -> attributes.get((String) arguments[0]);
              case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
              case "removeAttribute" -> attributes.remove((String) arguments[0]);
              case "invalidate" -> {
                attributes.clear();
                yield null;
              }
              default -> throw new UnsupportedOperationException(called.getName());
            });
  }

  private HttpServletResponse response() {
    return as(
        HttpServletResponse.class,
        (proxy, called, arguments) -> {
          if (!called.getName().equals("sendRedirect")) {
            throw new UnsupportedOperationException(called.getName());
          }
          sentTo = (String) arguments[0];
          return null;
        });
  }

  private static <T> T as(Class<T> type, InvocationHandler answers) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, answers));
  }
}
