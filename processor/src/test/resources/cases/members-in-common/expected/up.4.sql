-- validate nn__shop__asset__traded_From on Asset
-- lock: SHARE UPDATE EXCLUSIVE on shop__asset; scans: yes; rewrites: no; reverse: exact
-- hazard MT347: fails on a row that breaks it; once there is none, run the same command again, which goes on here
ALTER TABLE shop__asset VALIDATE CONSTRAINT "nn__shop__asset__traded_From";
