package health.soleus.scheduling.container;

import health.soleus.persistence.access.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who may open which page, as the design says it and not as the code does: architecture.md D22 ("gp
 * own practice; booking accepted referrals; consultant all; ... who has no page yet sees one that
 * says what will come"), the "who" of each screen in staff-screens.md, and product.md's people. A
 * consultant reads every visit, but lists, slots, calls and cancelling are the work of booking
 * staff.
 *
 * <p>A page that has several looks stands here once for each, with the record that it needs.
 *
 * @param who nobody but these; empty for a page that asks for no sign-in
 * @param needs what its address names; empty for a page that needs no id
 */
record PageOfSoleus(String path, Set<Role> who, List<Need> needs) {
  /** A record that a page's address or a use case names, under this parameter. */
  enum Need {
    DRAFT("draft"),
    STOPPED_DRAFT("draft"),
    COMPLETE_DRAFT("draft"),
    SENT_DRAFT("draft"),
    REFERRAL("referral"),
    ASKED_REFERRAL("question=which-leg&referral"),
    ANSWERED_REFERRAL("referral"),
    ACCEPTED_REFERRAL("referral"),
    BOOKED_REFERRAL("referral"),
    REFERRAL_TO_TRIAGE("id"),
    REFERRAL_TRIAGED("id"),
    HELD_SLOT("slot"),
    SLOT_TO_MOVE_TO("slot"),
    BOOKING("booking"),
    BOOKING_TO_MOVE("move"),
    CALL("call"),
    RETURNED_REFERRAL("referral"),
    SESSION_LIST("list"),
    ROOM("room"),
    OPERATOR("operator");

    private final String parameter;

    Need(String parameter) {
      this.parameter = parameter;
    }

    String parameter() {
      return parameter;
    }
  }

  private static final Set<Role> EVERYBODY = EnumSet.complementOf(EnumSet.of(Role.SYSTEM));
  private static final Set<Role> GP = EnumSet.of(Role.GP);
  private static final Set<Role> CONSULTANT = EnumSet.of(Role.CONSULTANT);
  private static final Set<Role> BOOKING = EnumSet.of(Role.BOOKING);
  private static final Set<Role> READERS_OF_VISITS = EnumSet.of(Role.BOOKING, Role.CONSULTANT);

  static final List<PageOfSoleus> ALL =
      List.of(
          page("sign-in.xhtml", Set.of()),
          page("signed-out.xhtml", Set.of()),
          page("index.xhtml", EVERYBODY),
          page("referral/my-referrals.xhtml", GP),
          page("referral/refer.xhtml", GP),
          page("referral/refer.xhtml", GP, Need.DRAFT),
          page("referral/no-number.xhtml", GP),
          page("referral/draft.xhtml", GP, Need.DRAFT),
          page("referral/check-signs.xhtml", GP, Need.DRAFT),
          page("referral/criteria.xhtml", GP, Need.DRAFT),
          page("referral/urgent.xhtml", GP, Need.STOPPED_DRAFT),
          page("referral/check.xhtml", GP, Need.COMPLETE_DRAFT),
          page("referral/sent.xhtml", GP, Need.REFERRAL),
          page("referral/referral.xhtml", GP, Need.REFERRAL),
          page("referral/referral.xhtml", GP, Need.RETURNED_REFERRAL),
          page("referral/what-you-sent.xhtml", GP, Need.REFERRAL),
          page("referral/withdraw.xhtml", GP, Need.REFERRAL),
          page("referral/answer.xhtml", GP, Need.ASKED_REFERRAL),
          page("referral/send-back.xhtml", GP, Need.ANSWERED_REFERRAL),
          page("triage/worklist.xhtml", CONSULTANT),
          page("triage/summary.xhtml", CONSULTANT, Need.REFERRAL_TO_TRIAGE),
          page("triage/summary.xhtml", CONSULTANT, Need.REFERRAL_TRIAGED),
          page("triage/result.xhtml", CONSULTANT, Need.REFERRAL_TO_TRIAGE),
          page("triage/result.xhtml", CONSULTANT, Need.REFERRAL_TRIAGED),
          page("booking/waiting-list.xhtml", READERS_OF_VISITS),
          page("booking/provisional.xhtml", READERS_OF_VISITS),
          page("booking/booking.xhtml", READERS_OF_VISITS, Need.BOOKING),
          page("booking/letter.xhtml", READERS_OF_VISITS, Need.BOOKING),
          page("booking/slots.xhtml", BOOKING, Need.ACCEPTED_REFERRAL),
          page("booking/slots.xhtml", BOOKING, Need.BOOKED_REFERRAL, Need.BOOKING_TO_MOVE),
          page("booking/check.xhtml", BOOKING, Need.ACCEPTED_REFERRAL, Need.HELD_SLOT),
          page(
              "booking/check.xhtml",
              BOOKING,
              Need.BOOKED_REFERRAL,
              Need.SLOT_TO_MOVE_TO,
              Need.BOOKING_TO_MOVE),
          page("booking/cancel.xhtml", BOOKING, Need.BOOKING),
          page("booking/calls.xhtml", BOOKING),
          page("booking/call.xhtml", BOOKING, Need.CALL),
          page("session/lists.xhtml", BOOKING));

  private static PageOfSoleus page(String path, Set<Role> who, Need... needs) {
    return new PageOfSoleus(path, who, Arrays.asList(needs));
  }

  boolean isOpenToAll() {
    return who.isEmpty();
  }

  boolean isForEverybody() {
    return isOpenToAll() || who.equals(EVERYBODY);
  }

  boolean isFor(Role role) {
    return isOpenToAll() || who.contains(role);
  }

  /** The page with these ids in its address. */
  String address(Function<Need, UUID> ids) {
    String query =
        needs.stream()
            .map(need -> need.parameter() + "=" + ids.apply(need))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? path : path + "?" + query;
  }
}
