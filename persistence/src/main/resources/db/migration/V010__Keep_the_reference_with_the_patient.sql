-- What a patient quotes when they call. Messages name it without knowing the referral (A3, A4),
-- and no event carries it.
CREATE TABLE patient_reference (
    referral_id uuid PRIMARY KEY,
    patient_id  uuid NOT NULL REFERENCES patient_patient,
    reference   char(12) NOT NULL CONSTRAINT patient_quotes_their_own_reference UNIQUE,
    version     integer NOT NULL
);
INSERT INTO patient_reference (referral_id, patient_id, reference, version)
SELECT id, patient_id, reference, 0 FROM referral_referral;
