-- drop foreign key fk__shop__message__sender on Message
-- lock: ACCESS EXCLUSIVE on shop__message, shop__account; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on shop__message and shop__account, brief; rows without their counterpart are possible from here on
ALTER TABLE shop__message DROP CONSTRAINT fk__shop__message__sender;
