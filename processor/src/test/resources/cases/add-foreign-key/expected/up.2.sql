-- validate fk__shop__purchase__customer_uid on Purchase
-- lock: SHARE UPDATE EXCLUSIVE on shop__purchase; scans: yes; rewrites: no; reverse: exact
-- hazard MT347: fails on a row that breaks it; once there is none, run the same command again, which goes on here
ALTER TABLE shop__purchase VALIDATE CONSTRAINT fk__shop__purchase__customer_uid;
