package health.soleus.scheduling.web.support;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;

/**
 * Ends a session that was left alone or has lasted a working day (D6), by the injected clock. The
 * page is asked for anew, which asks who is there; what was typed comes back with it.
 */
@WebFilter("/*")
public class SessionLimits extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final String KEY = "soleus.signed-in";

  @Inject private transient Clock clock;

  public SessionLimits() {}

  SessionLimits(Clock clock) {
    this.clock = clock;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpSession session = request.getUserPrincipal() == null ? null : request.getSession(false);
    if (session != null) {
      Instant now = clock.instant();
      SignedIn signedIn =
          session.getAttribute(KEY) instanceof SignedIn known ? known : SignedIn.at(now);
      if (signedIn.isOver(now)) {
        end(request);
        response.sendRedirect(again(request));
        return;
      }
      session.setAttribute(KEY, signedIn.seenAt(now));
    }
    chain.doFilter(request, response);
  }

  private static void end(HttpServletRequest request) throws ServletException {
    request.logout();
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }

  /** Where the browser goes next: the same page, never a post that is sent once more. */
  private static String again(HttpServletRequest request) {
    if (request.getMethod().equals("GET")) {
      String query = request.getQueryString();
      return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
    return request.getRequestURI().endsWith(".xhtml")
        ? UnsavedForm.keep(request)
        : request.getContextPath() + "/";
  }
}
