package health.soleus.scheduling.web.referral;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.type.DraftId;
import health.soleus.persistence.type.ReferralId;
import health.soleus.persistence.type.Refused;
import health.soleus.referral.intake.ReceiveReferral;
import health.soleus.referral.worklist.DraftView;
import health.soleus.referral.worklist.OneDraft;
import health.soleus.scheduling.web.support.Notice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The last look, and the one button that sends. */
@Named("checkAnswersPage")
@RequestScoped
public class CheckAnswersPage {
  private final HttpServletRequest request;
  private final Caller caller;
  private final OneDraft drafts;
  private final ReceiveReferral receiveReferral;
  private @Nullable DraftView view;

  @Inject
  CheckAnswersPage(
      HttpServletRequest request, Caller caller, OneDraft drafts, ReceiveReferral receiveReferral) {
    this.request = request;
    this.caller = caller;
    this.drafts = drafts;
    this.receiveReferral = receiveReferral;
  }

  /** A GET: a sent draft gives its receipt, an open question comes first. */
  public @Nullable String open() {
    Optional<ReferralId> sent = drafts.sent(caller, id());
    if (sent.isPresent()) {
      return Addresses.sent(sent.get());
    } else if (getView().stopped()) {
      return Addresses.draft("urgent", getDraft());
    }
    return getView().isComplete() ? null : Addresses.draft("draft", getDraft());
  }

  /** Confirm and send: whoever presses twice gets the same receipt. */
  public @Nullable String send() {
    try {
      return Addresses.sent(receiveReferral.receive(caller, id(), seen()).referral());
    } catch (Refused refused) {
      refused.reasons().forEach(Notice::refuse);
      return null;
    }
  }

  /** When the draft was saved that the GP had before them. */
  private Instant seen() {
    String millis = Objects.requireNonNullElse(request.getParameter("seen"), "");
    return millis.matches("[0-9]{1,15}")
        ? Instant.ofEpochMilli(Long.parseLong(millis)).plusMillis(1)
        : Instant.MAX;
  }

  private DraftId id() {
    return DraftId.parse(Objects.requireNonNullElse(request.getParameter("draft"), ""));
  }

  public String getDraft() {
    return id().toString();
  }

  public DraftView getView() {
    if (view == null) {
      view = drafts.of(caller, id());
    }
    return view;
  }

  public String getSeen() {
    return String.valueOf(getView().savedAt().toEpochMilli());
  }

  public String getSaved() {
    return Addresses.saved(getView().savedAt());
  }

  /** "2 answers are not known". */
  public String getUnknownHeading() {
    int unknown = getView().unknown().size();
    return unknown == 1 ? "1 answer is not known" : unknown + " answers are not known";
  }

  public String getSender() {
    return caller.name();
  }
}
