-- add foreign key fk__shop__message__sender on messages_2025 for new rows
-- lock: SHARE ROW EXCLUSIVE on messages_2025, shop__account; scans: no; rewrites: no; reverse: exact
ALTER TABLE messages_2025
    ADD CONSTRAINT fk__shop__message__sender FOREIGN KEY (sender) REFERENCES shop__account (uid) ON DELETE CASCADE NOT VALID;
