-- Every type of PostgreSQL that a business schema uses.
CREATE TABLE scalars (
    uuid_ uuid, text_ text, varchar_ varchar, varchar_n varchar(40), char_n char(3), char_1 char, bpchar_ bpchar, name_ name, single "char",
    small smallint, integer_ integer, big bigint, numeric_ numeric, numeric_p numeric(5), numeric_ps numeric(20,8), real_ real,
    double_ double precision, money_ money, boolean_ boolean, date_ date, time_ time, time_p time(3), timetz_ timetz, timetz_p timetz(0),
    timestamp_ timestamp, timestamp_p timestamp(3), timestamptz_ timestamptz, timestamptz_p timestamptz(6),
    interval_ interval, interval_p interval(3), interval_year interval year, interval_ym interval year to month,
    interval_ds interval day to second, interval_dsp interval day to second(2), interval_s interval second(0),
    bytea_ bytea, json_ json, jsonb_ jsonb, jsonpath_ jsonpath, xml_ xml,
    inet_ inet, cidr_ cidr, macaddr_ macaddr, macaddr8_ macaddr8, bit_ bit, bit_n bit(8), varbit_ varbit, varbit_n varbit(16),
    tsvector_ tsvector, tsquery_ tsquery,
    point_ point, line_ line, lseg_ lseg, box_ box, path_ path, polygon_ polygon, circle_ circle,
    oid_ oid, regclass_ regclass, regtype_ regtype, xid8_ xid8, pg_lsn_ pg_lsn);
CREATE TABLE ranges (
    a int4range, b int8range, c numrange, d tsrange, e tstzrange, f daterange,
    g int4multirange, h int8multirange, i nummultirange, j tsmultirange, k tstzmultirange, l datemultirange);
CREATE TABLE arrays (
    a text[], b varchar(20)[], c integer[][], d numeric(10,2)[], e timestamptz(3)[], f uuid[] NOT NULL DEFAULT '{}',
    g bit(4)[], h varbit(5)[], i interval day to second(1)[], j jsonb[], k char(2)[], l "char"[], m int4range[], n point[][][]);
