package health.soleus.scheduling.web.booking;

import health.soleus.persistence.preparation.GateKind;
import health.soleus.persistence.type.StaffWords;
import health.soleus.scheduling.booking.GateToClose;
import health.soleus.scheduling.booking.PatientBanner;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One provisional visit with everything that is open for it.
 *
 * @param due the first day on which something is due
 * @param owners who must act, for the search and the order
 */
public record GateRow(
    String booking,
    PatientBanner patient,
    Instant arrival,
    LocalDate due,
    boolean late,
    String owners,
    List<GateLine> gates) {

  /** The gates of each visit together, in the order in which the first of each is due. */
  static List<GateRow> of(List<GateToClose> open) {
    Map<String, List<GateToClose>> visits = new LinkedHashMap<>();
    for (GateToClose gate : open) {
      visits.computeIfAbsent(gate.booking().toString(), booking -> new ArrayList<>()).add(gate);
    }
    return visits.values().stream().map(GateRow::row).toList();
  }

  private static GateRow row(List<GateToClose> gates) {
    GateToClose first = gates.get(0);
    return new GateRow(
        first.booking().toString(),
        first.patient(),
        first.arrival(),
        first.gate().due(),
        first.overdue(),
        gates.stream().map(GateToClose::owner).distinct().collect(Collectors.joining(", ")),
        gates.stream().map(GateRow::line).toList());
  }

  private static GateLine line(GateToClose open) {
    String kind = open.gate().kind() == GateKind.ANSWER ? "ask" : "warn";
    return new GateLine(
        open.overdue() ? "stop" : kind,
        open.gate().sentence(),
        open.owner() + ", by " + StaffWords.shortDay(open.gate().due()),
        open.gate().due());
  }

  /** "Overdue" or "Due". */
  public String dueWords() {
    return late ? "Overdue" : "Due";
  }

  /** Shape and colour of the due date. */
  public String dueKind() {
    return late ? "stop" : "warn";
  }

  String searchable() {
    return patient.name() + ' ' + patient.nhsNumber() + ' ' + owners;
  }
}
