package health.soleus.scheduling.web.support;

import health.soleus.persistence.type.NotPermitted;
import health.soleus.persistence.type.NotThere;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Turns what goes wrong in a page into a proper page: nothing there or not permitted, a view that
 * the session no longer has, and everything else as "something went wrong" with a number that
 * stands in the log. No exception's text ever reaches the browser.
 */
public class ProperPages extends ExceptionHandlerFactory {
  private static final Logger LOG = Logger.getLogger(ProperPages.class.getName());

  public ProperPages(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new Handler(getWrapped().getExceptionHandler());
  }

  private static final class Handler extends ExceptionHandlerWrapper {
    Handler(ExceptionHandler wrapped) {
      super(wrapped);
    }

    @Override
    public void handle() {
      Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
      while (events.hasNext()) {
        Throwable failure = events.next().getContext().getException();
        events.remove();
        answer(failure, FacesContext.getCurrentInstance());
      }
    }

    private static void answer(Throwable failure, FacesContext faces) {
      if (faces.getResponseComplete() || faces.getExternalContext().isResponseCommitted()) {
        LOG.log(Level.SEVERE, "a page failed after its answer had begun", failure);
        return;
      }
      try {
        if (find(failure, NotThere.class) != null) {
          send(faces, HttpServletResponse.SC_NOT_FOUND);
        } else if (find(failure, NotPermitted.class) != null) {
          send(faces, HttpServletResponse.SC_FORBIDDEN);
        } else if (find(failure, ViewExpiredException.class) != null) {
          showAgain(faces);
        } else {
          LOG.log(Level.SEVERE, "a page failed, number " + UUID.randomUUID(), failure);
          send(faces, HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
      } catch (IOException e) {
        throw new FacesException(e);
      }
    }

    private static void send(FacesContext faces, int status) throws IOException {
      faces.getExternalContext().responseSendError(status, null);
      faces.responseComplete();
    }

    /**
     * The session lost the page: what was typed is kept in the new session, the page is asked anew.
     */
    private static void showAgain(FacesContext faces) throws IOException {
      ExternalContext external = faces.getExternalContext();
      HttpServletRequest request = (HttpServletRequest) external.getRequest();
      external.redirect(UnsavedForm.keep(request));
      faces.responseComplete();
    }

    private static <T extends Throwable> @Nullable T find(
        @Nullable Throwable failure, Class<T> type) {
      Throwable cause = failure;
      for (int depth = 0; cause != null && depth < 20; depth++) {
        if (type.isInstance(cause)) {
          return type.cast(cause);
        }
        cause = cause.getCause();
      }
      return null;
    }
  }
}
