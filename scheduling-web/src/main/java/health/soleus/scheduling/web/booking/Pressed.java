package health.soleus.scheduling.web.booking;

import health.soleus.scheduling.web.support.FormAnswers;
import jakarta.faces.context.FacesContext;

/**
 * Which button of a page was pressed: its value, posted under the name {@code act}. Faces looks for
 * its own buttons before a page has been loaded, and would lose the press when the page has changed
 * meanwhile, for example on a second press of "Book this visit".
 */
public final class Pressed {
  private Pressed() {}

  /** The button's value; empty when the page was only asked for. */
  public static String in(FormAnswers form) {
    return FacesContext.getCurrentInstance().isPostback() ? form.value("act") : "";
  }
}
