package health.soleus.notifications.wrong;

import org.apache.kafka.clients.producer.ProducerRecord;

/** Deliberately wrong: only relay and inbound know Kafka (A1). */
record KnowsKafka(ProducerRecord<String, String> record) {}
