-- validate nn__shop__booking__owner on Booking
-- lock: SHARE UPDATE EXCLUSIVE on shop__booking; scans: yes; rewrites: no; reverse: exact
-- hazard MT347: fails on a row that breaks it; once there is none, run the same command again, which goes on here
ALTER TABLE shop__booking VALIDATE CONSTRAINT nn__shop__booking__owner;
