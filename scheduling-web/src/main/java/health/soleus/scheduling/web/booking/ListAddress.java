package health.soleus.scheduling.web.booking;

import health.soleus.scheduling.web.support.KeptSearches;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Reads from the request which order, search and page of a list is asked for. */
@RequestScoped
public class ListAddress {
  private final HttpServletRequest request;
  private final KeptSearches searches;

  @Inject
  ListAddress(HttpServletRequest request, KeptSearches searches) {
    this.request = request;
    this.searches = searches;
  }

  /** What the address of this list asks for; nonsense in it is as if it were not there. */
  public Listing.Asked asked(String path) {
    String find = parameter("find");
    return new Listing.Asked(
        path, parameter("sort"), find, searches.words(find), number(parameter("page")));
  }

  /** Whether the search button was pressed. */
  public boolean isSearch() {
    return FacesContext.getCurrentInstance().isPostback() && parameter("act").equals("search");
  }

  /** Keeps what was typed into the search field and gives the address that shows it. */
  public String search(String path) {
    String token = searches.keep(parameter("search").strip());
    String sort = sortKey().isEmpty() ? "" : "&sort=" + sortKey();
    return path + "?faces-redirect=true" + sort + (token.isEmpty() ? "" : "&find=" + token);
  }

  private String sortKey() {
    String sort = parameter("sort");
    return sort.matches("[a-z]{1,20}") ? sort : "";
  }

  /** This part of the address, empty when it is not there. */
  String parameter(String name) {
    @Nullable String value = request.getParameter(name);
    return value == null ? "" : value;
  }

  private static int number(String text) {
    return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 1;
  }
}
