package health.soleus.scheduling.web.referral;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;

/** What went well, shown on the page that follows. */
final class Notices {
  private Notices() {}

  static void say(String sentence) {
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, sentence, null));
  }

  /** What went wrong, at the top of this page. */
  static void warn(String sentence) {
    FacesContext.getCurrentInstance()
        .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
  }
}
