package health.soleus.scheduling.web.triage;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;

/** The green line under the header that says what was done. */
final class Notice {
  private Notice() {}

  /** Shows the words on the page that the redirect leads to. */
  static void afterRedirect(String words) {
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, words, null));
  }
}
