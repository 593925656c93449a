CREATE TABLE scheduling_room (
    id   uuid PRIMARY KEY,
    name varchar(60) NOT NULL CONSTRAINT room_has_its_own_name UNIQUE
);
INSERT INTO scheduling_room (id, name) VALUES
    ('0a000000-0000-4000-8000-000000000001', 'Angio room 1'),
    ('0a000000-0000-4000-8000-000000000002', 'Angio room 2');

CREATE TABLE scheduling_session_list (
    id                  uuid PRIMARY KEY,
    day                 date NOT NULL,
    room_id             uuid NOT NULL REFERENCES scheduling_room,
    operator_account_id uuid NOT NULL,
    operator_name       varchar(100) NOT NULL,
    start_time          time NOT NULL,
    slot_count          integer NOT NULL CONSTRAINT session_list_has_one_to_eight_slots CHECK (slot_count BETWEEN 1 AND 8),
    slot_minutes        integer NOT NULL CONSTRAINT slot_is_single_or_double CHECK (slot_minutes IN (60, 120)),
    starts_at           timestamptz NOT NULL,
    ends_at             timestamptz NOT NULL,
    version             integer NOT NULL,
    CONSTRAINT session_list_ends_after_it_starts CHECK (starts_at < ends_at)
);
CREATE INDEX session_list_by_day ON scheduling_session_list (day, start_time);

-- The times are fixed when the list is published (architecture D10); a later change of the unit's
-- times does not move what was offered.
CREATE TABLE scheduling_slot (
    id              uuid PRIMARY KEY,
    session_list_id uuid NOT NULL REFERENCES scheduling_session_list,
    position        integer NOT NULL,
    status          varchar(10) NOT NULL CONSTRAINT slot_has_a_known_status CHECK (status IN ('OPEN', 'CLOSED')),
    arrival_at      timestamptz NOT NULL,
    starts_at       timestamptz NOT NULL,
    ends_at         timestamptz NOT NULL,
    room_from       timestamptz NOT NULL,
    room_until      timestamptz NOT NULL,
    patient_until   timestamptz NOT NULL,
    CONSTRAINT slot_has_its_own_place_on_the_list UNIQUE (session_list_id, position),
    CONSTRAINT slot_times_are_in_order CHECK (
        arrival_at < starts_at AND room_from <= starts_at AND starts_at < ends_at
        AND ends_at <= room_until AND ends_at <= patient_until)
);
CREATE INDEX slot_by_start ON scheduling_slot (starts_at);

CREATE TABLE scheduling_booking (
    id                   uuid PRIMARY KEY,
    referral_id          uuid NOT NULL,
    patient_id           uuid NOT NULL REFERENCES patient_patient,
    slot_id              uuid NOT NULL REFERENCES scheduling_slot,
    status               varchar(20) NOT NULL CONSTRAINT booking_has_a_known_status CHECK (status IN
                           ('PROVISIONAL', 'CONFIRMED', 'CANCELLED')),
    arrival_at           timestamptz NOT NULL,
    starts_at            timestamptz NOT NULL,
    ends_at              timestamptz NOT NULL,
    place                varchar(100) NOT NULL,
    agreement            varchar(20) NOT NULL CONSTRAINT booking_has_a_known_agreement CHECK (agreement IN
                           ('BY_PHONE', 'IN_PERSON', 'IN_WRITING')),
    booked_by            uuid NOT NULL,
    booked_by_name       varchar(100) NOT NULL,
    booked_at            timestamptz NOT NULL,
    cancellation_reason  varchar(60) CONSTRAINT booking_has_a_known_cancellation_reason CHECK (cancellation_reason IN
                           ('PATIENT_ILL', 'PATIENT_HOLIDAY', 'PATIENT_OTHER_ENGAGEMENT',
                            'PATIENT_APPOINTMENT_CANCELLATION_OTHER', 'CLINIC_CANCELLED', 'SLOT_CANCELLED',
                            'SERVICE_PREREQUISITES_NOT_COMPLETE', 'PRIORITY_CHANGE', 'PROVIDER_CANCELLATION')),
    cancellation_comment varchar(1000) NOT NULL,
    cancelled_by_name    varchar(100),
    cancelled_at         timestamptz,
    version              integer NOT NULL,
    CONSTRAINT booking_times_are_in_order CHECK (arrival_at < starts_at AND starts_at < ends_at),
    CONSTRAINT cancelled_booking_says_who_when_and_why CHECK (
        (status = 'CANCELLED') = (cancellation_reason IS NOT NULL)
        AND (status = 'CANCELLED') = (cancelled_by_name IS NOT NULL)
        AND (status = 'CANCELLED') = (cancelled_at IS NOT NULL))
);
CREATE UNIQUE INDEX referral_has_at_most_one_live_booking ON scheduling_booking (referral_id)
    WHERE status <> 'CANCELLED';
CREATE INDEX booking_by_slot ON scheduling_booking (slot_id);
CREATE INDEX booking_by_status ON scheduling_booking (status, starts_at);

-- Every row is live: what is let go, cancelled or expired is deleted. This table alone says what is
-- held and what is booked; the room's range has its turnaround inside (architecture D10, D13).
CREATE TABLE scheduling_resource_allocation (
    id          uuid PRIMARY KEY,
    kind        varchar(10) NOT NULL CONSTRAINT allocation_has_a_known_kind CHECK (kind IN
                  ('ROOM', 'OPERATOR', 'PATIENT')),
    resource_id uuid NOT NULL,
    state       varchar(10) NOT NULL CONSTRAINT allocation_has_a_known_state CHECK (state IN ('HELD', 'BOOKED')),
    starts_at   timestamptz NOT NULL,
    ends_at     timestamptz NOT NULL,
    during      tstzrange GENERATED ALWAYS AS (tstzrange(starts_at, ends_at, '[)')) STORED,
    slot_id     uuid NOT NULL REFERENCES scheduling_slot,
    referral_id uuid NOT NULL,
    booking_id  uuid,
    holder_id   uuid NOT NULL,
    holder_name varchar(100) NOT NULL,
    taken_at    timestamptz NOT NULL,
    expires_at  timestamptz,
    -- An empty range would conflict with nothing.
    CONSTRAINT allocation_lasts CHECK (starts_at < ends_at),
    CONSTRAINT only_a_hold_expires CHECK ((state = 'HELD') = (expires_at IS NOT NULL)),
    CONSTRAINT only_a_booking_stays CHECK ((state = 'BOOKED') = (booking_id IS NOT NULL)),
    CONSTRAINT room_has_one_live_use_at_a_time
        EXCLUDE USING gist (resource_id WITH =, during WITH &&) WHERE (kind = 'ROOM'),
    CONSTRAINT operator_has_one_live_use_at_a_time
        EXCLUDE USING gist (resource_id WITH =, during WITH &&) WHERE (kind = 'OPERATOR'),
    CONSTRAINT patient_has_one_live_use_at_a_time
        EXCLUDE USING gist (resource_id WITH =, during WITH &&) WHERE (kind = 'PATIENT')
);
CREATE INDEX allocation_by_booking ON scheduling_resource_allocation (booking_id);
CREATE INDEX allocation_by_referral ON scheduling_resource_allocation (referral_id);
CREATE INDEX hold_by_expiry ON scheduling_resource_allocation (expires_at) WHERE state = 'HELD';
