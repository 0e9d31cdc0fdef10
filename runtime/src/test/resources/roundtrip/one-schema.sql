-- A shop: what most schemas look like.
CREATE TYPE order_status AS ENUM ('open', 'paid', 'shipped');
CREATE TABLE customer (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(), email varchar(254) NOT NULL, name text NOT NULL, created_at timestamptz NOT NULL DEFAULT now());
CREATE UNIQUE INDEX customer_email ON customer (lower(email));
CREATE TABLE product (sku varchar(20) PRIMARY KEY, title text NOT NULL, price numeric(10,2) NOT NULL CHECK (price >= 0), active boolean NOT NULL DEFAULT true);
CREATE INDEX product_active ON product (title) WHERE active;
CREATE TABLE "order" (
    id bigserial PRIMARY KEY, customer_id uuid NOT NULL REFERENCES customer ON DELETE RESTRICT, status order_status NOT NULL DEFAULT 'open',
    placed_at timestamptz NOT NULL DEFAULT now());
CREATE TABLE order_line (
    order_id bigint REFERENCES "order" ON DELETE CASCADE, line smallint CHECK (line > 0), sku varchar(20) NOT NULL REFERENCES product ON UPDATE CASCADE,
    quantity integer NOT NULL DEFAULT 1, PRIMARY KEY (order_id, line), UNIQUE (order_id, sku));
