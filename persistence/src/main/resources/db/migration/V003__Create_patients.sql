CREATE TABLE patient_patient (
    id           uuid PRIMARY KEY,
    nhs_number   char(10) NOT NULL CONSTRAINT patient_has_their_own_nhs_number UNIQUE,
    given_name   varchar(120) NOT NULL,
    family_name  varchar(120) NOT NULL,
    born_on      date NOT NULL,
    mobile       varchar(20),
    other_phone  varchar(60) NOT NULL,
    email        varchar(254),
    address      varchar(2000) NOT NULL,
    no_texts     boolean NOT NULL,
    needs        varchar(400) NOT NULL,
    needs_detail varchar(2000) NOT NULL,
    version      integer NOT NULL
);
