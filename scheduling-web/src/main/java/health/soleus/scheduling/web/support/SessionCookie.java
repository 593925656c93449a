package health.soleus.scheduling.web.support;

import health.soleus.persistence.setting.Mode;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;

/**
 * Outside local mode the session's cookie travels over TLS only, and by its prefix the browser
 * refuses one that another host or path has set (D6). The local stack has no TLS, so there it is a
 * plain one.
 */
@WebListener
public class SessionCookie implements ServletContextListener {
  static final String NAME = "__Host-soleus";

  @Inject private Mode mode;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    if (mode != Mode.LOCAL) {
      SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
      cookie.setName(NAME);
      cookie.setPath("/");
      cookie.setSecure(true);
    }
  }
}
