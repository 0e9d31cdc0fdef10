-- create table Ticket
-- lock: ACCESS EXCLUSIVE on shop__ticket; scans: no; rewrites: no; reverse: exact
CREATE SEQUENCE shop__ticket_number_seq AS integer;
CREATE SEQUENCE "Ticket Letters" INCREMENT BY 5;
CREATE TABLE shop__ticket (
    id bigint NOT NULL GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME shop__ticket_id_seq START WITH 1000 CACHE 20),
    number integer NOT NULL DEFAULT nextval('shop__ticket_number_seq'::regclass),
    letter integer NOT NULL DEFAULT nextval('"Ticket Letters"'::regclass),
    state text NOT NULL DEFAULT 'it''s open',
    weight numeric NOT NULL DEFAULT 0.5,
    visible boolean NOT NULL DEFAULT true,
    since date NOT NULL DEFAULT '2026-01-01',
    shown text NOT NULL GENERATED ALWAYS AS (upper(state)) STORED,
    twice numeric GENERATED ALWAYS AS (weight * 2) VIRTUAL,
    CONSTRAINT pk__shop__ticket__id PRIMARY KEY (id)
);
ALTER SEQUENCE shop__ticket_number_seq OWNED BY shop__ticket.number;
ALTER SEQUENCE "Ticket Letters" OWNED BY shop__ticket.letter;
COMMENT ON TABLE shop__ticket IS 'What people ask.';
