CREATE TABLE access_practice (
    ods_code varchar(12) PRIMARY KEY,
    name     varchar(100) NOT NULL,
    phone    varchar(20) NOT NULL
);

CREATE TABLE access_account (
    id                uuid PRIMARY KEY,
    username          varchar(60) NOT NULL CONSTRAINT account_has_its_own_username UNIQUE,
    password_hash     varchar(100) NOT NULL,
    display_name      varchar(100) NOT NULL,
    role              varchar(20) NOT NULL CONSTRAINT account_has_a_known_role CHECK (role IN
                        ('GP', 'CONSULTANT', 'BOOKING', 'NURSE', 'CLINICAL_LEAD', 'MANAGER', 'ADMIN', 'SYSTEM')),
    practice_ods_code varchar(12) REFERENCES access_practice,
    version           integer NOT NULL,
    CONSTRAINT only_a_gp_has_a_practice CHECK ((role = 'GP') = (practice_ods_code IS NOT NULL))
);
