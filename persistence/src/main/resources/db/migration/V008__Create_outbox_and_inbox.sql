CREATE SEQUENCE outbox_position;

-- Debezium's outbox columns and what the relay needs; jsonb would reorder keys (architecture a.5).
CREATE TABLE outbox_entry (
    position      bigint PRIMARY KEY,
    id            uuid NOT NULL CONSTRAINT event_is_kept_once UNIQUE,
    aggregatetype varchar(40) NOT NULL,
    aggregateid   uuid NOT NULL,
    type          varchar(60) NOT NULL,
    version       integer NOT NULL,
    occurred_at   timestamptz NOT NULL,
    payload       text NOT NULL CHECK (payload IS JSON),
    published_at  timestamptz
);
CREATE INDEX outbox_waiting ON outbox_entry (position) WHERE published_at IS NULL;

CREATE TABLE outbox_processed_event (
    event_id     uuid PRIMARY KEY,
    processed_at timestamptz NOT NULL
);

CREATE TABLE outbox_dead_letter (
    id          uuid PRIMARY KEY,
    topic       varchar(100) NOT NULL,
    part        integer NOT NULL,
    record_offset bigint NOT NULL,
    event_id    varchar(100) NOT NULL,
    type        varchar(100) NOT NULL,
    payload     text NOT NULL,
    failure     varchar(1000) NOT NULL,
    attempts    integer NOT NULL,
    parked_at   timestamptz NOT NULL,
    CONSTRAINT record_is_parked_once UNIQUE (topic, part, record_offset)
);
