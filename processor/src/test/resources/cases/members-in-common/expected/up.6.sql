-- validate ends_after_it_begins on Asset
-- lock: SHARE UPDATE EXCLUSIVE on shop__asset; scans: yes; rewrites: no; reverse: exact
-- hazard MT347: fails on a row that breaks it; once there is none, run the same command again, which goes on here
ALTER TABLE shop__asset VALIDATE CONSTRAINT ends_after_it_begins;
