package health.soleus.scheduling.web.support;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.access.Callers;
import health.soleus.persistence.type.NotPermitted;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import org.jspecify.annotations.Nullable;

/** Who has signed in, as the caller of every use case of this request (D5). */
@RequestScoped
public class CallerOfRequest {
  private final HttpServletRequest request;
  private final Callers callers;
  private @Nullable Caller caller;

  @Inject
  CallerOfRequest(HttpServletRequest request, Callers callers) {
    this.request = request;
    this.callers = callers;
  }

  /** The caller, read once a request; NotPermitted when nobody has signed in. */
  @Produces
  public Caller caller() {
    if (caller == null) {
      Principal principal = request.getUserPrincipal();
      if (principal == null) {
        throw new NotPermitted("nobody has signed in");
      }
      caller = callers.signedInAs(principal.getName());
    }
    return caller;
  }
}
