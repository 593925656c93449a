package health.soleus.notifications.dispatch;

import health.soleus.notifications.channel.EmailGateway;
import health.soleus.notifications.channel.Gateway;
import health.soleus.notifications.channel.GatewayAnswer;
import health.soleus.notifications.channel.OutgoingMessage;
import health.soleus.notifications.channel.SmsGateway;
import health.soleus.notifications.thread.Loop;
import health.soleus.persistence.access.Caller;
import health.soleus.persistence.type.Channel;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Claims, calls the gateway, records: two transactions with none between them, so that a slow
 * gateway holds no lock and no connection. Each channel has lanes of its own, so that one slow
 * gateway does not hold up the other.
 */
@ApplicationScoped
public class DispatchLoop {
  private static final int LANES = 2;
  private static final Duration IDLE = Duration.ofMillis(500);
  private static final Caller SYSTEM = Caller.system();

  private final ClaimNotifications claims;
  private final RecordOutcome outcomes;
  private final UnsettledAttempts unsettled;
  private final SmsGateway sms;
  private final EmailGateway email;
  private final List<Loop> loops = new ArrayList<>();

  @Resource(lookup = "java:comp/DefaultManagedThreadFactory")
  private @Nullable ManagedThreadFactory threads;

  @Inject
  DispatchLoop(
      ClaimNotifications claims,
      RecordOutcome outcomes,
      UnsettledAttempts unsettled,
      SmsGateway sms,
      EmailGateway email) {
    this.claims = claims;
    this.outcomes = outcomes;
    this.unsettled = unsettled;
    this.sms = sms;
    this.email = email;
  }

  void start(@Observes @Initialized(ApplicationScoped.class) Object deployment) {
    ManagedThreadFactory factory = threads;
    if (factory == null) {
      return;
    }
    for (Channel channel : List.of(Channel.SMS, Channel.EMAIL)) {
      for (int lane = 1; lane <= LANES; lane++) {
        String name = "dispatch-" + channel + "-" + lane;
        loops.add(Loop.start(name, factory, lane == 1 ? settling(channel) : sending(channel)));
      }
    }
  }

  @PreDestroy
  void stop() {
    loops.forEach(Loop::stop);
    loops.clear();
  }

  private Loop.Step settling(Channel channel) {
    return () -> {
      settle(channel);
      return sendAllDue(channel);
    };
  }

  private Loop.Step sending(Channel channel) {
    return () -> sendAllDue(channel);
  }

  private Duration sendAllDue(Channel channel) {
    return sendNext(channel) ? Duration.ZERO : IDLE;
  }

  /** Asks the gateway about every attempt whose outcome nobody knows. */
  void settle(Channel channel) {
    Gateway gateway = gateway(channel);
    for (UnsettledAttempts.Unsettled each : unsettled.of(SYSTEM, channel)) {
      outcomes.settle(SYSTEM, each.attempt(), gateway.lookup(each.reference()));
    }
  }

  /** One step of a lane. Whether a message was due; if it might leave, it was handed over. */
  public boolean sendNext(Channel channel) {
    Gateway gateway = gateway(channel);
    Optional<Claimed> claimed = claims.next(SYSTEM, channel, gateway.provider());
    claimed.ifPresent(each -> handOver(gateway, each));
    return claimed.isPresent();
  }

  private void handOver(Gateway gateway, Claimed claimed) {
    UUID attempt = claimed.attempt();
    OutgoingMessage message = claimed.message();
    if (attempt != null && message != null) {
      outcomes.record(SYSTEM, attempt, answer(gateway, message));
    }
  }

  private static GatewayAnswer answer(Gateway gateway, OutgoingMessage message) {
    try {
      return gateway.send(message);
    } catch (RuntimeException broken) {
      return new GatewayAnswer.Unknown("the gateway failed: " + Loop.kind(broken));
    }
  }

  private Gateway gateway(Channel channel) {
    return channel == Channel.SMS ? sms : email;
  }
}
