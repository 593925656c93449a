package health.soleus.scheduling.web.support;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;
import java.util.Map;

/**
 * Notes that the button that was pressed is on the page and was heard. Faces says nothing about one
 * that has gone meanwhile, because somebody else acted: the person would believe it was done.
 */
public final class HeardPress implements ActionListener {
  private static final String HEARD = HeardPress.class.getName();

  private final ActionListener wrapped;

  /** Round the listener that calls the action. */
  public HeardPress(ActionListener wrapped) {
    this.wrapped = wrapped;
  }

  @Override
  public void processAction(ActionEvent press) {
    request(FacesContext.getCurrentInstance()).put(HEARD, true);
    wrapped.processAction(press);
  }

  /** Whether something was pressed that is not there any more; {@code act} is heard otherwise. */
  static boolean isLost(FacesContext faces) {
    return faces.isPostback()
        && !request(faces).containsKey(HEARD)
        && !faces.getExternalContext().getRequestParameterMap().containsKey("act");
  }

  private static Map<String, Object> request(FacesContext faces) {
    return faces.getExternalContext().getRequestMap();
  }
}
