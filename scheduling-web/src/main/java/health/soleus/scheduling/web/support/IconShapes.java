package health.soleus.scheduling.web.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Map;

/**
 * The outlines of the icons, on a field of 24 by 24. Drawn in the colour of the text round them, so
 * that they also show in forced colours and in print; a hole in a shape is part of its outline.
 */
@Named("icons")
@ApplicationScoped
public class IconShapes {
  private static final String ROUND = "M12 1a11 11 0 1 0 0 22a11 11 0 1 0 0 -22z";
  private static final Map<String, String> SHAPES =
      Map.ofEntries(
          Map.entry(
              "stop",
              "M7.4 1h9.2L23 7.4v9.2L16.6 23H7.4L1 16.6V7.4zM10.6 5v9h2.8V5zM10.6 16.2V19h2.8v-2.8z"),
          Map.entry("urgent", "M12 1.5L23.5 22H.5zM10.7 8.5v7h2.6v-7zM10.7 17.3v2.6h2.6v-2.6z"),
          Map.entry("warn", "M12 1.5L23.5 22H.5zM10.7 8.5v7h2.6v-7zM10.7 17.3v2.6h2.6v-2.6z"),
          Map.entry(
              "ask",
              ROUND
                  + "M8 9a4 4 0 1 1 5.6 3.7c-.3.2-.4.3-.4.7v1.1h-2.4v-1.3c0-1.2.6-2 1.7-2.5A1.6 1.6 0 1 0 10.4 9zM10.7 16.3V19h2.6v-2.7z"),
          Map.entry("ok", "M9.3 20.3L2 13l2.6-2.6l4.7 4.7L19.4 4.9L22 7.5z"),
          Map.entry(
              "clock",
              ROUND
                  + "M12 3.6a8.4 8.4 0 1 0 0 16.8a8.4 8.4 0 1 0 0 -16.8zM10.8 6.5h2.4v5l3.7 3.7l-1.7 1.7l-4.4-4.4z"),
          Map.entry("info", ROUND + "M10.7 5v2.7h2.6V5zM10.7 9.8V19h2.6V9.8z"),
          Map.entry(
              "held", "M7 10V7.5a5 5 0 0 1 10 0V10h2v12H5V10zM9.5 10h5V7.5a2.5 2.5 0 0 0-5 0z"),
          Map.entry("none", "M4 10.7h16v2.6H4z"),
          Map.entry(
              "person",
              "M12 2a5 5 0 1 0 0 10a5 5 0 1 0 0 -10zM2.5 22c0-5 4-8.5 9.5-8.5s9.5 3.5 9.5 8.5z"),
          Map.entry("message", "M2 3h20v14H10l-5 5v-5H2zM5.5 7v2h13V7zM5.5 11v2h9v-2z"),
          Map.entry(
              "email", "M1.5 4h21v16h-21zM4 6.5v1.2l8 5.3l8-5.3V6.5zM4 10.6v6.9h16v-6.9l-8 5.3z"),
          Map.entry("letter", "M4 1.5h11l5 5v16H4zM7 10v2h10v-2zM7 14v2h10v-2zM7 6v2h5V6z"),
          Map.entry("back", "M15.5 3.5l2 2L11 12l6.5 6.5l-2 2L7 12z"),
          Map.entry(
              "phone",
              "M6 2l4 5.5L8 10c1 2.5 3.5 5 6 6l2.5-2L22 18c-.5 2.5-2.5 4-5 4C9 22 2 15 2 7c0-2.5 1.5-4.5 4-5z"));

  /** The outline for a svg path; empty for a name without an icon, for example the side. */
  public String path(String name) {
    return SHAPES.getOrDefault(name, "");
  }
}
