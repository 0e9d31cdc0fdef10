-- validate nn__shop__offer__hours on Offer
-- lock: SHARE UPDATE EXCLUSIVE on shop__offer; scans: yes; rewrites: no; reverse: exact
-- hazard MT347: fails on a row that breaks it; once there is none, run the same command again, which goes on here
ALTER TABLE shop__offer VALIDATE CONSTRAINT nn__shop__offer__hours;
