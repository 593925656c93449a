package health.soleus.scheduling.web.support;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Tells the browser what a page of Soleus may do: load from Soleus only, run no script and no style
 * that stands inside a page, be framed by nobody, be kept by no cache. Also on forwards (the
 * sign-in page) and on error pages, whose headers the server has reset.
 *
 * <p>A page that uses PrimeFaces is named in {@link #PRIMEFACES_PAGES}: there PrimeFaces sends its
 * own policy ({@code primefaces.CSP_POLICY}), because a second one would be intersected with it and
 * kill its nonce.
 */
@WebFilter(
    urlPatterns = "/*",
    dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.FORWARD, DispatcherType.ERROR})
public class SecurityHeaders extends HttpFilter {
  private static final long serialVersionUID = 1L;

  /**
   * Addresses of pages that use a PrimeFaces component; the only ones with style-src
   * 'unsafe-inline'.
   */
  static final Set<String> PRIMEFACES_PAGES = Set.of();

  static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
          + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private static final String PERMISSIONS =
      "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    if (!PRIMEFACES_PAGES.contains(path)) {
      response.setHeader("Content-Security-Policy", POLICY);
    }
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Permissions-Policy", PERMISSIONS);
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    if (request.isSecure()) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000");
    }
    response.setHeader("Cache-Control", isLook(path) ? "public, max-age=600" : "no-store");
    chain.doFilter(request, response);
  }

  private static boolean isLook(String path) {
    return path.startsWith("/resources/") || path.startsWith("/jakarta.faces.resource/");
  }
}
