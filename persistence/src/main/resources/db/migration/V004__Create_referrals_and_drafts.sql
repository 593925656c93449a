CREATE TABLE referral_draft (
    id                uuid PRIMARY KEY,
    practice_ods_code varchar(12) NOT NULL,
    account_id        uuid NOT NULL,
    account_name      varchar(100) NOT NULL,
    status            varchar(20) NOT NULL CONSTRAINT draft_has_a_known_status CHECK (status IN
                        ('OPEN', 'STOPPED', 'SENT', 'DISCARDED')),
    answers           text NOT NULL CHECK (answers IS JSON),
    started_at        timestamptz NOT NULL,
    saved_at          timestamptz NOT NULL,
    version           integer NOT NULL
);
CREATE INDEX draft_by_practice ON referral_draft (practice_ods_code, saved_at);

CREATE TABLE referral_referral (
    id                    uuid PRIMARY KEY,
    reference             char(12) NOT NULL CONSTRAINT referral_has_its_own_reference UNIQUE,
    draft_id              uuid NOT NULL CONSTRAINT draft_becomes_one_referral UNIQUE,
    practice_ods_code     varchar(12) NOT NULL,
    referrer_account_id   uuid NOT NULL,
    referrer_name         varchar(100) NOT NULL,
    patient_id            uuid NOT NULL REFERENCES patient_patient,
    priority              varchar(10) NOT NULL CONSTRAINT referral_has_a_known_priority CHECK (priority IN
                            ('ROUTINE', 'URGENT')),
    status                varchar(30) NOT NULL CONSTRAINT referral_has_a_known_status CHECK (status IN
                            ('RECEIVED', 'INFORMATION_REQUESTED', 'ACCEPTED', 'RETURNED', 'BOOKED', 'WITHDRAWN')),
    received_at           timestamptz NOT NULL,
    content               text NOT NULL CHECK (content IS JSON),
    facts_version         integer NOT NULL,
    consultant_account_id uuid,
    consultant_name       varchar(100),
    sedation              varchar(20) CONSTRAINT referral_has_a_known_sedation CHECK (sedation IN ('NONE', 'CONSCIOUS')),
    access_site           varchar(20) CONSTRAINT referral_has_a_known_access_site CHECK (access_site IN
                            ('LEFT_GROIN', 'RIGHT_GROIN', 'OTHER')),
    sips_opt_out          boolean NOT NULL,
    decided_at            timestamptz,
    asked_items           varchar(1000) NOT NULL,
    booking_id            uuid,
    visit_start           timestamptz,
    version               integer NOT NULL,
    CONSTRAINT accepted_referral_has_its_decision CHECK (
        status NOT IN ('ACCEPTED', 'BOOKED')
        OR (consultant_account_id IS NOT NULL AND sedation IS NOT NULL AND access_site IS NOT NULL)),
    CONSTRAINT booked_referral_has_its_booking CHECK ((status = 'BOOKED') = (booking_id IS NOT NULL))
);
CREATE INDEX referral_by_status ON referral_referral (status, received_at);
CREATE INDEX referral_by_practice ON referral_referral (practice_ods_code, status, received_at);

CREATE TABLE referral_step (
    referral_id uuid NOT NULL REFERENCES referral_referral,
    position    integer NOT NULL,
    at          timestamptz NOT NULL,
    by_name     varchar(100) NOT NULL,
    act         varchar(200) NOT NULL,
    words       text NOT NULL,
    PRIMARY KEY (referral_id, position)
);
