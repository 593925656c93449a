package health.soleus.scheduling.web.booking;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;

/** A green line on the next page, also after a redirect. */
public final class Notice {
  private Notice() {}

  public static void say(String sentence) {
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, sentence, null));
  }

  /** A line of the error summary that belongs to no field. */
  public static void refuse(String sentence) {
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
  }
}
