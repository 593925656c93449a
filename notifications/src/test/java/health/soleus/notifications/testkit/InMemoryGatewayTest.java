package health.soleus.notifications.testkit;

import static java.util.stream.Collectors.toSet;

import health.soleus.notifications.channel.Gateway;
import health.soleus.notifications.channel.GatewayContract;
import health.soleus.notifications.channel.OutgoingMessage;
import java.util.List;
import java.util.Set;

/** The double promises what the real gateways promise. */
class InMemoryGatewayTest implements GatewayContract {
  private final InMemoryGateway gateway = new InMemoryGateway();

  @Override
  public Gateway gateway() {
    return gateway;
  }

  @Override
  public String address() {
    return "+447700900417";
  }

  @Override
  public List<String> arrived() {
    return gateway.at(address()).stream().map(OutgoingMessage::text).toList();
  }

  @Override
  public Set<String> references() {
    return gateway.at(address()).stream()
        .map(message -> message.reference().toString())
        .collect(toSet());
  }
}
