-- A call that nobody answered stays on the list and says that it was tried.
ALTER TABLE notification_phone_task
    ADD tries         integer NOT NULL DEFAULT 0 CHECK (tries >= 0),
    ADD tried_at      timestamptz,
    ADD tried_by_name varchar(100),
    ADD CONSTRAINT call_that_was_tried_says_when_and_by_whom CHECK
        ((tries = 0) = (tried_at IS NULL) AND (tries = 0) = (tried_by_name IS NULL));
ALTER TABLE notification_phone_task ALTER tries DROP DEFAULT;
