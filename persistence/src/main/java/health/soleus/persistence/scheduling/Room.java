package health.soleus.persistence.scheduling;

import health.soleus.persistence.type.RoomId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A room in which patients are treated. */
@Entity
@Table(name = "scheduling_room")
public class Room {
  @Id private UUID id;
  private String name;

  protected Room() {}

  public Room(RoomId id, String name) {
    this.id = id.value();
    this.name = name;
  }

  public RoomId id() {
    return new RoomId(id);
  }

  public String name() {
    return name;
  }
}
