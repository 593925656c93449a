package health.soleus.scheduling.web.support;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;

/** A line that a page says once: in green what was done, in the error summary what was refused. */
public final class Notice {
  private Notice() {}

  /** A green line on the next page, also after a redirect. */
  public static void say(String sentence) {
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, sentence, null));
  }

  /** A line of this page's error summary that belongs to no field. */
  public static void refuse(String sentence) {
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
  }
}
