package health.soleus.persistence.testkit;

import health.soleus.persistence.scheduling.Allocations;
import health.soleus.persistence.scheduling.LiveUse;
import health.soleus.persistence.scheduling.ResourceKind;
import health.soleus.persistence.scheduling.ResourceUse;
import health.soleus.persistence.scheduling.Room;
import health.soleus.persistence.scheduling.SessionList;
import health.soleus.persistence.scheduling.Slot;
import health.soleus.persistence.scheduling.SlotStanding;
import health.soleus.persistence.scheduling.SlotStatus;
import health.soleus.persistence.scheduling.Taking;
import health.soleus.persistence.type.AccountId;
import health.soleus.persistence.type.BookingId;
import health.soleus.persistence.type.PatientId;
import health.soleus.persistence.type.SlotId;
import health.soleus.persistence.type.SlotTaken;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Allocations in memory, with the three constraints of the database. */
public final class InMemoryAllocations implements Allocations {
  private static final PatientId NOBODY = new PatientId(new UUID(0, 0));

  private final List<Row> rows = new ArrayList<>();
  private final InMemorySessionLists lists;

  public InMemoryAllocations(InMemorySessionLists lists) {
    this.lists = lists;
  }

  /** A live use and the resource it is of. */
  private record Row(UUID resource, LiveUse use) {
    boolean collidesWith(ResourceUse other) {
      return use.kind() == other.kind()
          && resource.equals(other.resource())
          && use.from().isBefore(other.until())
          && other.from().isBefore(use.until());
    }

    boolean isHeldBy(AccountId holder, SlotId slot) {
      return use.booking() == null && use.holder().equals(holder) && use.slot().equals(slot);
    }

    boolean isOver(Instant now) {
      Instant ends = use.holdEnds();
      return ends != null && !ends.isAfter(now);
    }
  }

  @Override
  public SlotStanding standing(SlotId slot, PatientId patient, Instant now) {
    SessionList list = lists.requireWith(slot);
    return standing(list, list.slot(slot), patient, now);
  }

  @Override
  public List<SlotStanding> standing(PatientId patient, Instant from, Instant until, Instant now) {
    return lists.all().stream()
        .flatMap(
            list ->
                list.slots().stream()
                    .filter(slot -> !slot.start().isBefore(from) && slot.start().isBefore(until))
                    .map(slot -> standing(list, slot, patient, now)))
        .sorted(Comparator.comparing(SlotStanding::start).thenComparing(SlotStanding::roomName))
        .toList();
  }

  @Override
  public List<SlotStanding> standing(Instant from, Instant until, Instant now) {
    return standing(NOBODY, from, until, now);
  }

  private SlotStanding standing(SessionList list, Slot slot, PatientId patient, Instant now) {
    List<ResourceUse> wanted = list.uses(slot.id(), patient);
    return new SlotStanding(
        list.id(),
        slot.id(),
        list.day(),
        list.room(),
        lists.find(list.room()).map(Room::name).orElseThrow(),
        list.operator(),
        list.operatorName(),
        list.slotMinutes(),
        slot.status() == SlotStatus.OPEN,
        list.startsAt(),
        slot.arrival(),
        slot.start(),
        slot.end(),
        uses(row -> !row.isOver(now) && wanted.stream().anyMatch(row::collidesWith)));
  }

  private List<LiveUse> uses(Predicate<Row> which) {
    return rows.stream().filter(which).map(Row::use).toList();
  }

  @Override
  public void hold(Taking taking, Instant until) {
    AccountId holder = taking.by().id();
    List<Row> before = List.copyOf(rows);
    endExpired(taking);
    rows.removeIf(
        row ->
            row.use().booking() == null
                && row.use().referral().equals(taking.referral())
                && row.use().holder().equals(holder));
    for (ResourceUse wanted : taking.uses()) {
      boolean covered =
          rows.stream()
              .anyMatch(
                  row ->
                      row.use().booking() != null
                          && row.use().referral().equals(taking.referral())
                          && row.collidesWith(wanted));
      if (!covered) {
        take(wanted, taking, null, until, before);
      }
    }
  }

  @Override
  public void book(Taking taking, BookingId booking) {
    List<Row> before = List.copyOf(rows);
    endExpired(taking);
    rows.removeIf(
        row -> row.use().booking() == null && row.use().referral().equals(taking.referral()));
    for (ResourceUse wanted : taking.uses()) {
      take(wanted, taking, booking, null, before);
    }
  }

  private void endExpired(Taking taking) {
    rows.removeIf(
        row ->
            row.isOver(taking.at())
                && taking.uses().stream().anyMatch(u -> u.resource().equals(row.resource())));
  }

  private void take(
      ResourceUse wanted,
      Taking taking,
      @Nullable BookingId booking,
      @Nullable Instant until,
      List<Row> before) {
    if (rows.stream().anyMatch(row -> row.collidesWith(wanted))) {
      rows.clear();
      rows.addAll(before);
      throw new SlotTaken(
          wanted.kind().name().toLowerCase(Locale.ROOT) + "_has_one_live_use_at_a_time",
          new IllegalStateException("in memory"));
    }
    rows.add(
        new Row(
            wanted.resource(),
            new LiveUse(
                wanted.kind(),
                taking.slot(),
                taking.referral(),
                booking,
                taking.by().id(),
                taking.by().name(),
                taking.at(),
                until,
                wanted.from(),
                wanted.until())));
  }

  @Override
  public void letGo(SlotId slot, AccountId holder) {
    rows.removeIf(row -> row.isHeldBy(holder, slot));
  }

  @Override
  public void release(BookingId booking) {
    rows.removeIf(row -> booking.equals(row.use().booking()));
  }

  @Override
  public List<LiveUse> holds(Instant now) {
    return uses(
            row ->
                row.use().booking() == null
                    && row.use().kind() == ResourceKind.ROOM
                    && !row.isOver(now))
        .stream()
        .sorted(Comparator.comparing(LiveUse::from))
        .toList();
  }

  @Override
  public int sweep(Instant now) {
    int before = rows.size();
    rows.removeIf(row -> row.isOver(now));
    return before - rows.size();
  }
}
