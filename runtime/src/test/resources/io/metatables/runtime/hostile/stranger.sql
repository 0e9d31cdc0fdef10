CREATE SCHEMA evil;
CREATE TABLE evil.called (name text);
CREATE TABLE evil.tm__asset (mine text);
INSERT INTO evil.tm__asset VALUES ('mine');
CREATE TABLE evil.tm__schema_history (version text);
CREATE FUNCTION evil.note(name text) RETURNS void LANGUAGE sql SET search_path = pg_catalog, pg_temp
    AS 'INSERT INTO evil.called VALUES (name)';

DO $make$
DECLARE
    types CONSTANT text[] := ARRAY['name', 'text', 'varchar', 'bpchar'];
    lefty text;
    righty text;
    op text;
    made record;
    number int := 0;
BEGIN
    -- Operators over pairs of types for which PostgreSQL itself has none.
    FOREACH op IN ARRAY ARRAY['=', '<>', '<', '>', '~', '~~', '||'] LOOP
        FOREACH lefty IN ARRAY types LOOP
            FOREACH righty IN ARRAY types LOOP
                IF to_regoperator(format('pg_catalog.%s(%s,%s)', op, lefty, righty)) IS NULL THEN
                    number := number + 1;
                    EXECUTE format($f$
                        CREATE FUNCTION evil.op%1$s(%3$s, %4$s) RETURNS %5$s LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
                        AS $b$BEGIN PERFORM evil.note(%2$L); RETURN $1::text OPERATOR(pg_catalog.%6$s) $2::text; END$b$
                        $f$, number, lefty || ' ' || op || ' ' || righty, lefty, righty,
                        CASE op WHEN '||' THEN 'text' ELSE 'boolean' END, op);
                    EXECUTE format('CREATE OPERATOR evil.%s (LEFTARG = %s, RIGHTARG = %s, FUNCTION = evil.op%s)',
                        op, lefty, righty, number);
                END IF;
            END LOOP;
        END LOOP;
    END LOOP;
    -- Functions that take varchar where PostgreSQL's own takes text.
    FOR made IN
        SELECT p.proname AS name,
               (SELECT string_agg(CASE a.type WHEN 25 THEN 'varchar' ELSE format_type(a.type, NULL) END, ', ' ORDER BY a.place)
                FROM unnest(p.proargtypes) WITH ORDINALITY AS a (type, place)) AS arguments,
               (SELECT string_agg('$' || a.place || CASE a.type WHEN 25 THEN '::text' ELSE '' END, ', ' ORDER BY a.place)
                FROM unnest(p.proargtypes) WITH ORDINALITY AS a (type, place)) AS call,
               format_type(p.prorettype, NULL) AS result
        FROM pg_proc p
        WHERE p.pronamespace = 'pg_catalog'::regnamespace AND p.prokind = 'f' AND NOT p.proretset AND p.provariadic = 0
          AND p.pronargs BETWEEN 1 AND 3 AND 25 = ANY (p.proargtypes)
          AND p.prorettype IN (16, 19, 20, 23, 25, 26, 1043, 2205)
          AND NOT EXISTS (SELECT FROM unnest(p.proargtypes) AS a (type) WHERE a.type NOT IN (16, 19, 20, 23, 25, 26))
    LOOP
        EXECUTE format($f$
            CREATE OR REPLACE FUNCTION evil.%1$I(%2$s) RETURNS %3$s LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
            AS $b$BEGIN PERFORM evil.note(%1$L); RETURN pg_catalog.%1$I(%4$s); END$b$
            $f$, made.name, made.arguments, made.result, made.call);
    END LOOP;
END $make$;
