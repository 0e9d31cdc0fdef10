package io.metatables.runtime.expression;

import io.metatables.runtime.testing.TestDatabase;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table with a column of every kind that expressions can be tried on, and what PostgreSQL makes of them. */
final class SpecimenTable {
    private static final String COLUMNS = """
            a int, b int, c bigint, n numeric, d double precision, f bool, g bool, h bool, s text, u text, vc varchar(20),
            ts timestamp, tz timestamptz, dt date, dt2 date, ti time, iv interval, arr int[], grid int[][], tags text[],
            j jsonb, uid uuid, m mood, addr address, bits bit(3), r tsrange, words tsvector,
            "Mixed Case" int, "order" int, "time" time, "value" int, "left" int, name text, "größe" int, a$b int
            """;

    private final TestDatabase database;
    private int constraints;

    SpecimenTable(TestDatabase database) {
        this.database = database;
        database.execute("""
                CREATE TYPE mood AS ENUM ('sad', 'happy');
                CREATE TYPE place AS (lat numeric, lon numeric);
                CREATE TYPE address AS (city text, geo place);
                CREATE FUNCTION f(a int, b int DEFAULT 0) RETURNS int IMMUTABLE LANGUAGE sql AS 'SELECT a + b';
                CREATE SEQUENCE seq;
                """ + "CREATE TABLE items (" + COLUMNS + ")");
    }

    /** Such as 18. */
    int serverVersion() {
        return Integer.parseInt(database.query("SHOW server_version_num").get(0)) / 10_000;
    }

    /** What PostgreSQL remembers of a check. */
    String check(String condition) {
        String name = addCheck(condition);
        return database.query("SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conname = '" + name + "'")
                .get(0);
    }

    /** What PostgreSQL remembers of many checks. */
    List<String> checks(List<String> conditions) {
        database.execute("DROP TABLE IF EXISTS many; CREATE TABLE many (" + COLUMNS + ")");
        database.execute("ALTER TABLE many "
                + IntStream.range(0, conditions.size())
                        .mapToObj(i -> "ADD CONSTRAINT " + name(i) + " CHECK (" + conditions.get(i) + ")")
                        .collect(Collectors.joining(", ")));
        return database.query("SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conrelid = 'many'::regclass"
                + " AND contype = 'c' ORDER BY conname");
    }

    private static String name(int number) {
        return String.format(Locale.ROOT, "ck%05d", number);
    }

    /** The columns that PostgreSQL sees in a condition. */
    Set<String> columns(String condition) {
        String name = addCheck(condition);
        return new TreeSet<>(database.query("SELECT attname FROM pg_constraint JOIN pg_attribute ON attrelid = conrelid"
                + " AND attnum = ANY (conkey) WHERE conname = '" + name + "'"));
    }

    private String addCheck(String condition) {
        String name = "ck" + constraints++;
        database.execute("ALTER TABLE items ADD CONSTRAINT " + name + " CHECK (" + condition + ")");
        return name;
    }

    /** What PostgreSQL remembers of a default. */
    String defaultValue(String type, String expression) {
        return added("v " + type + " DEFAULT (" + expression + ")");
    }

    /** What PostgreSQL remembers of a generated column. */
    String generated(String type, String expression) {
        return added("v " + type + " GENERATED ALWAYS AS (" + expression + ") STORED");
    }

    private String added(String column) {
        database.execute("ALTER TABLE items ADD COLUMN " + column);
        List<String> expressions = database.query("SELECT pg_get_expr(adbin, adrelid) FROM pg_attrdef JOIN pg_attribute"
                + " ON attrelid = adrelid AND attnum = adnum WHERE attname = 'v'");
        database.execute("ALTER TABLE items DROP COLUMN v");
        return expressions.get(0);
    }

    /** What PostgreSQL remembers of an index over an expression. */
    String indexed(String expression, String condition) {
        database.execute("CREATE INDEX ix ON items ((" + expression + ")) WHERE " + condition);
        String definition = database.query(
                        "SELECT concat_ws(' | ', pg_get_expr(indexprs, indrelid), pg_get_expr(indpred, indrelid))"
                                + " FROM pg_index WHERE indexrelid = 'ix'::regclass")
                .get(0);
        database.execute("DROP INDEX ix");
        return definition;
    }
}
