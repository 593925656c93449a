package health.soleus.persistence.scheduling;

/** Whether a slot may be offered at all; held and booked are told by the allocations alone. */
public enum SlotStatus {
  OPEN,
  CLOSED
}
