-- Any name is honoured as it is.
CREATE SCHEMA "Sales Dept";
CREATE TABLE "Sales Dept"."Order" (
    "Id" integer PRIMARY KEY, "select" text, "größe" text, "a""b" text, "camelCase" text UNIQUE, " leading" integer CHECK (" leading" > 0),
    "9lives" integer, "with space" integer, "user" integer, "$money" text DEFAULT 'x', "dot.ted" text, ünicode text, "back\slash" text,
    "order" integer GENERATED ALWAYS AS IDENTITY);
CREATE TABLE "user" (id serial PRIMARY KEY, "order" integer REFERENCES "Sales Dept"."Order" ("Id"), "group" text);
CREATE INDEX "Index On Größe" ON "Sales Dept"."Order" (lower("größe"), "select") WHERE "9lives" > 0;
COMMENT ON COLUMN "Sales Dept"."Order"."a""b" IS 'quoted';
CREATE TABLE "semi;colon" ("it's" text DEFAULT 'it''s', "--" integer, "/*" integer);
CREATE TYPE "Sales Dept"."Mood" AS ENUM ('so so', 'it''s', 'Gut', 'größer', 'a,b', 'q"q');
CREATE TYPE "Mood" AS ENUM ('x');
CREATE TABLE moods ("Mood" "Sales Dept"."Mood" DEFAULT 'it''s', moods "Sales Dept"."Mood"[], own "Mood" NOT NULL DEFAULT 'x', owns "Mood"[] DEFAULT '{x}');
CREATE TABLE "Sales Dept"."user" (id integer PRIMARY KEY);
CREATE TABLE time (date date, "timestamp" timestamp, "interval" interval, "text" text, value integer, "table" text, "column" text);
