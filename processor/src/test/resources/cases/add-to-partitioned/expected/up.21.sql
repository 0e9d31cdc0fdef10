-- validate fk__shop__message__sender on messages_2026_1
-- lock: SHARE UPDATE EXCLUSIVE on messages_2026_1; scans: yes; rewrites: no; reverse: exact
-- hazard MT347: fails on a row that breaks it; once there is none, run the same command again, which goes on here
ALTER TABLE messages_2026_1 VALIDATE CONSTRAINT fk__shop__message__sender;
