CREATE TABLE audit_entry (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at         timestamptz NOT NULL,
    account_id uuid NOT NULL,
    role       varchar(20) NOT NULL CONSTRAINT audit_has_a_known_role CHECK (role IN
                 ('GP', 'CONSULTANT', 'BOOKING', 'NURSE', 'CLINICAL_LEAD', 'MANAGER', 'ADMIN', 'SYSTEM')),
    act        varchar(100) NOT NULL,
    subject    uuid NOT NULL
);
CREATE INDEX audit_by_subject ON audit_entry (subject, at);

-- Append-only: what was done is never changed and never removed (P3).
REVOKE UPDATE, DELETE ON audit_entry FROM soleus_app;
