-- One message to one person. event_id and position name it: planning an event twice keeps it once.
CREATE TABLE notification_notification (
    id               uuid PRIMARY KEY,
    event_id         uuid NOT NULL,
    position         integer NOT NULL,
    referral_id      uuid NOT NULL,
    patient_id       uuid NOT NULL REFERENCES patient_patient,
    booking_id       uuid,
    plan_id          uuid,
    plan_version     integer NOT NULL,
    template         varchar(40) NOT NULL,
    template_version integer NOT NULL,
    channel          varchar(10) NOT NULL CONSTRAINT message_goes_by_text_or_email CHECK (channel IN ('SMS', 'EMAIL')),
    due_at           timestamptz NOT NULL,
    not_after        timestamptz NOT NULL,
    day_of_care      boolean NOT NULL,
    instruction      boolean NOT NULL,
    subject          varchar(300) NOT NULL,
    body             text NOT NULL,
    why              text NOT NULL,
    status           varchar(20) NOT NULL CONSTRAINT message_has_a_known_status CHECK (status IN
                       ('SCHEDULED', 'SENDING', 'SENT', 'DELIVERED', 'TEMPORARY_FAILURE', 'PERMANENT_FAILURE',
                        'TECHNICAL_FAILURE', 'SUPERSEDED', 'EXPIRED')),
    next_attempt_at  timestamptz NOT NULL,
    attempts         integer NOT NULL,
    failure          varchar(300) NOT NULL,
    created_at       timestamptz NOT NULL,
    changed_at       timestamptz NOT NULL,
    version          integer NOT NULL,
    CONSTRAINT message_is_planned_once UNIQUE (event_id, position),
    CONSTRAINT message_of_a_plan_names_its_version CHECK ((plan_id IS NULL) = (plan_version = 0))
);
CREATE INDEX message_waiting ON notification_notification (channel, next_attempt_at)
    WHERE status IN ('SCHEDULED', 'TEMPORARY_FAILURE');
CREATE INDEX message_unsent_by_patient ON notification_notification (patient_id, channel, due_at)
    WHERE status IN ('SCHEDULED', 'TEMPORARY_FAILURE', 'SENDING');
CREATE INDEX message_by_booking ON notification_notification (booking_id);
CREATE INDEX message_by_referral ON notification_notification (referral_id, due_at);

-- One call to one gateway, committed before the call.
CREATE TABLE notification_attempt (
    id                uuid PRIMARY KEY,
    notification_id   uuid NOT NULL REFERENCES notification_notification,
    number            integer NOT NULL,
    provider          varchar(20) NOT NULL,
    worker            varchar(100) NOT NULL,
    run               uuid NOT NULL,
    words             text NOT NULL,
    status            varchar(20) NOT NULL CONSTRAINT attempt_has_a_known_status CHECK (status IN
                        ('STARTED', 'ACCEPTED', 'REJECTED', 'RETRY', 'UNKNOWN')),
    started_at        timestamptz NOT NULL,
    ended_at          timestamptz,
    gateway_reference varchar(300) NOT NULL,
    failure           varchar(300) NOT NULL,
    resolution        varchar(20) CONSTRAINT attempt_has_a_known_resolution CHECK (resolution IN
                        ('FOUND_AT_GATEWAY', 'NOT_AT_GATEWAY', 'SENT_AGAIN', 'CALL_MADE_INSTEAD')),
    version           integer NOT NULL,
    CONSTRAINT attempt_has_its_number UNIQUE (notification_id, number),
    CONSTRAINT only_an_unknown_attempt_is_resolved CHECK (resolution IS NULL OR status = 'UNKNOWN'),
    CONSTRAINT attempt_that_ended_says_when CHECK ((status = 'STARTED') = (ended_at IS NULL))
);
CREATE UNIQUE INDEX message_has_at_most_one_open_attempt ON notification_attempt (notification_id)
    WHERE status = 'STARTED';
CREATE INDEX attempt_unsettled ON notification_attempt (started_at)
    WHERE status = 'STARTED' OR (status = 'UNKNOWN' AND resolution IS NULL);

-- A call that a clerk makes because no message can do it.
CREATE TABLE notification_phone_task (
    id              uuid PRIMARY KEY,
    notification_id uuid CONSTRAINT message_is_replaced_by_one_call UNIQUE REFERENCES notification_notification,
    referral_id     uuid NOT NULL,
    patient_id      uuid NOT NULL REFERENCES patient_patient,
    booking_id      uuid,
    plan_id         uuid,
    due_at          timestamptz NOT NULL,
    reason          varchar(300) NOT NULL,
    words           text NOT NULL,
    created_at      timestamptz NOT NULL,
    done_at         timestamptz,
    done_by         uuid,
    done_by_name    varchar(100),
    withdrawn_at    timestamptz,
    version         integer NOT NULL,
    CONSTRAINT call_that_is_done_says_by_whom CHECK
        ((done_at IS NULL) = (done_by IS NULL) AND (done_at IS NULL) = (done_by_name IS NULL))
);
CREATE INDEX call_open ON notification_phone_task (due_at) WHERE done_at IS NULL AND withdrawn_at IS NULL;
CREATE INDEX call_by_booking ON notification_phone_task (booking_id);

-- The local gateways' own log: what arrived there, once for each reference.
CREATE TABLE notification_local_message (
    id          uuid PRIMARY KEY,
    channel     varchar(10) NOT NULL CONSTRAINT local_message_came_by_text_or_email CHECK (channel IN ('SMS', 'EMAIL')),
    recipient   varchar(254) NOT NULL,
    subject     varchar(300) NOT NULL,
    body        text NOT NULL,
    sent_at     timestamptz NOT NULL,
    reference   varchar(300),
    attachments text NOT NULL DEFAULT '[]' CHECK (attachments IS JSON),
    CONSTRAINT local_message_has_its_own_reference UNIQUE (channel, reference)
);
CREATE INDEX local_message_by_recipient ON notification_local_message (recipient, sent_at);
