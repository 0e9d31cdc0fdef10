-- validate ck__shop__customer__rank on Customer
-- lock: SHARE UPDATE EXCLUSIVE on shop__customer; scans: yes; rewrites: no; reverse: exact
-- hazard MT347: fails on a row that breaks it; once there is none, run the same command again, which goes on here
ALTER TABLE shop__customer VALIDATE CONSTRAINT ck__shop__customer__rank;
