-- add check constraint ck__shop__offer__others on Offer for new rows
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__offer
    ADD CONSTRAINT ck__shop__offer__others CHECK (others <@ ARRAY['it''s
red'::text, 'C:\green'::text, E'\r\n	blue;\n-- no comment\n'::text, ''''';'::text, ''::text, 'E''\n'' /* ${no} placeholder */'::text]) NOT VALID;
