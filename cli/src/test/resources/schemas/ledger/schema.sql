-- A ledger: composite keys, deferrable constraints, domains, composite types, table inheritance, constraints that are not valid.

CREATE DOMAIN currency AS char(3) CONSTRAINT currency_upper CHECK (VALUE = upper(VALUE));
CREATE DOMAIN amount AS numeric(20, 4) DEFAULT 0 NOT NULL;
COMMENT ON DOMAIN amount IS 'Money, to a hundredth of a cent.';
CREATE DOMAIN percent AS numeric CHECK (VALUE >= 0) CHECK (VALUE <= 100);
CREATE TYPE account_ref AS (bank_code varchar(11), number text COLLATE "C");

CREATE TABLE banks (
    code varchar(11) CONSTRAINT pk_banks PRIMARY KEY,
    name text NOT NULL,
    swift_member boolean NOT NULL,
    UNIQUE (name) DEFERRABLE
);

CREATE TABLE accounts (
    bank_code varchar(11) NOT NULL,
    number bigint NOT NULL,
    kind char(1) NOT NULL,
    currency currency NOT NULL,
    opened date NOT NULL DEFAULT CURRENT_DATE,
    closed date,
    overdraft amount,
    CONSTRAINT pk_accounts PRIMARY KEY (bank_code, number),
    CONSTRAINT fk_accounts_bank FOREIGN KEY (bank_code) REFERENCES banks (code) MATCH FULL ON UPDATE CASCADE,
    CONSTRAINT uq_accounts_currency UNIQUE (bank_code, number, currency),
    CONSTRAINT ck_accounts_period CHECK (closed IS NULL OR closed >= opened)
);
ALTER TABLE accounts ADD CONSTRAINT ck_accounts_kind CHECK (kind = ANY (ARRAY['A', 'L', 'E'])) NOT VALID;

COMMENT ON CONSTRAINT pk_accounts ON accounts IS 'As the bank counts.';
COMMENT ON CONSTRAINT fk_accounts_bank ON accounts IS 'Banks are renamed, never deleted.';
COMMENT ON CONSTRAINT ck_accounts_period ON accounts IS 'Closed after it was opened.';
ALTER TABLE accounts CLUSTER ON pk_accounts;
ALTER TABLE accounts REPLICA IDENTITY USING INDEX uq_accounts_currency;

CREATE SEQUENCE journal_seq;
CREATE TABLE journal (
    id percent DEFAULT nextval('journal_seq') NOT NULL,
    page numeric(8),
    line integer,
    CONSTRAINT pk_journal PRIMARY KEY (id)
);
ALTER SEQUENCE journal_seq OWNED BY journal.id;
CREATE SEQUENCE journal_page_seq AS integer OWNED BY journal.page;
ALTER TABLE journal ALTER COLUMN page SET DEFAULT nextval('journal_page_seq');
CREATE SEQUENCE journal_line_seq AS integer OWNED BY journal.line;
ALTER TABLE journal ALTER COLUMN line SET DEFAULT nextval('journal_line_seq');

CREATE TABLE documents (
    id serial PRIMARY KEY,
    booked_on date NOT NULL,
    note text
);

CREATE TABLE invoices (
    due_on date NOT NULL,
    creditor account_ref,
    PRIMARY KEY (id)
) INHERITS (documents);

CREATE TABLE receipts (
    paid_on date,
    note text DEFAULT 'paid'
) INHERITS (documents);
ALTER TABLE documents ADD CONSTRAINT documents_dated CHECK (booked_on > '2000-01-01') NO INHERIT;
ALTER TABLE documents ADD CONSTRAINT documents_noted CHECK (note <> '');

CREATE TABLE bookings (
    document_id integer NOT NULL,
    line smallint NOT NULL,
    debit_bank varchar(11),
    debit_number bigint,
    credit_bank varchar(11),
    credit_number bigint,
    amount amount,
    tax percent,
    reverses_document integer,
    reverses_line smallint,
    PRIMARY KEY (document_id, line) WITH (fillfactor = 80),
    FOREIGN KEY (document_id) REFERENCES documents (id) DEFERRABLE INITIALLY IMMEDIATE,
    CONSTRAINT fk_bookings_debit FOREIGN KEY (debit_bank, debit_number) REFERENCES accounts (bank_code, number) MATCH FULL
        DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_bookings_credit FOREIGN KEY (credit_bank, credit_number) REFERENCES accounts (bank_code, number)
        ON DELETE SET NULL (credit_number),
    CONSTRAINT fk_bookings_reverses FOREIGN KEY (reverses_document, reverses_line)
        REFERENCES bookings (document_id, line) ON DELETE SET DEFAULT
);
ALTER TABLE bookings ADD CONSTRAINT fk_bookings_bank FOREIGN KEY (debit_bank) REFERENCES banks NOT VALID;
CREATE INDEX bookings_debit_idx ON bookings (debit_bank, debit_number) WHERE debit_number IS NOT NULL;
CREATE UNIQUE INDEX bookings_reverses_idx ON bookings (reverses_document, reverses_line) NULLS NOT DISTINCT;

COMMENT ON INDEX bookings_debit_idx IS 'For the sheet of an account.';
ALTER TABLE bookings CLUSTER ON bookings_reverses_idx;

CREATE TABLE periods (
    ledger text NOT NULL,
    during daterange NOT NULL,
    closed boolean NOT NULL DEFAULT false,
    successor_ledger text,
    successor_during daterange,
    PRIMARY KEY (ledger, during) DEFERRABLE INITIALLY DEFERRED,
    EXCLUDE USING gist (during WITH &&) WHERE (closed) DEFERRABLE INITIALLY DEFERRED
);

COMMENT ON CONSTRAINT periods_during_excl ON periods IS 'No day is closed twice.';

CREATE TABLE rates (
    base currency NOT NULL,
    quote currency NOT NULL,
    day date NOT NULL,
    rate numeric NOT NULL,
    inverse numeric GENERATED ALWAYS AS (CASE WHEN rate = 0::numeric THEN NULL ELSE 1 / rate END) STORED,
    PRIMARY KEY (base, quote, day) INCLUDE (rate)
);
