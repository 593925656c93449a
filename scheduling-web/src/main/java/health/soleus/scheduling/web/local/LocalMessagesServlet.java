package health.soleus.scheduling.web.local;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.setting.Mode;
import health.soleus.persistence.setting.Unit;
import health.soleus.scheduling.local.LocalMessagesView;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Shows what the patient's phone and mailbox have received (D7). It exists in local mode only. */
@WebServlet("/local/messages")
public class LocalMessagesServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient LocalMessagesView view;
  @Inject private transient Mode mode;
  @Inject private transient Unit unit;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (mode != Mode.LOCAL) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    Optional<String> to =
        Optional.ofNullable(request.getParameter("to")).filter(text -> !text.isBlank());
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.addHeader("Vary", "Accept");
    String accept = Optional.ofNullable(request.getHeader("Accept")).orElse("");
    if (accept.contains("application/json")) {
      response.setContentType("application/json");
      response.getWriter().write(MessagesAsJson.write(view.arrived(Caller.system(), to)));
    } else {
      response.setContentType("text/html");
      response
          .getWriter()
          .write(
              new MessagesAsHtml(request.getContextPath(), unit)
                  .page(view.of(Caller.system(), to)));
    }
  }
}
