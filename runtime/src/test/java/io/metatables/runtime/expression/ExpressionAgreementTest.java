package io.metatables.runtime.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.metatables.runtime.testing.TestServer;
import io.metatables.schema.expression.SqlExpression;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("database")
class ExpressionAgreementTest {
    private static SpecimenTable items;

    @BeforeAll
    static void makeTable() {
        items = new SpecimenTable(TestServer.newDatabase());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "((A)) > 0 and ((b < 5) OR NOT (C IS NULL))",
                "(f AND g) AND h",
                "f AND (g AND h)",
                "(f OR g) AND (g OR (f AND h))",
                "NOT (f AND g) OR NOT f",
                "NOT (NOT f)",
                "(NOT f) = g",
                "f = (NOT g)",
                "(NOT f) IS NULL",
                "NOT (f IS NULL)",
                "NOT (a = b)",
                "NOT a IN (1, 2)",
                "(a = b) = f",
                "(a = b) IS NOT TRUE",
                "f = (a IS NULL)",
                "(f IS TRUE) IS NOT UNKNOWN",
                "f IS TRUE IS FALSE",
                "f ISNULL AND g NOTNULL",
                "(a < b) = (b < a)",
                "a IS DISTINCT FROM (b + 1)",
                "f IS NOT DISTINCT FROM (a = b)",
                "(f IS DISTINCT FROM g) = h",
                "a != b AND a <> (b)",
                "(a + b) - a > 0",
                "a - (b - a) > 0",
                "a * (b + a) > (a * b) + a",
                "a / (b / a) > 0 AND (a / b) / a > 0 AND (a % b) * a > 0",
                "-(a ^ 2) < (-a) ^ 2",
                "2 ^ (-1) > - (- a)",
                "(2 ^ 3) ^ 2 <> 2 ^ (3 ^ 2)",
                "-(-1) = 1 AND +(-a) > 0",
                "(-1)::text = (- 1)::text",
                "-(a::int) > (-a)::bigint",
                "@ (a + b) > 0",
                "(@ a) + b > 0",
                "a + (@ b) > 0",
                "a*-b > - 5",
                "|/ (d + 1) > 2 AND (|/ d) + 1 > 2",
                "a & (b | 3) > 0 AND ~ (a # b) <> (~ a)",
                "(a << 2) >> 1 = 4 AND a << (2 >> 1) = 3",
                "a BETWEEN 1 AND 10",
                "a BETWEEN (b + 1) AND (b * 2)",
                "a NOT BETWEEN SYMMETRIC (- 5) AND 5 AND f",
                "f BETWEEN (a < b) AND (g OR h)",
                "s BETWEEN ('a' COLLATE \"C\") AND 'b'",
                "s BETWEEN ('a' || (u COLLATE \"C\")) AND 'b' COLLATE \"C\"",
                "f BETWEEN (a = ANY (arr)) AND g",
                "(a BETWEEN 1 AND 2) = f",
                "a BETWEEN ASYMMETRIC 1 AND 2",
                "s IN ('A','B' , ('C'))",
                "m IN ('sad')",
                "a NOT IN ((1), b, a + 1)",
                "(a IN (1)) = f",
                "(a, b) IN ((1, 2), (3, 4))",
                "(s IN ('x')) IS TRUE",
                "s LIKE 'a%' AND s NOT LIKE ('b' || u)",
                "s LIKE '10!%' ESCAPE '!'",
                "s ILIKE ('A' || '%') ESCAPE ('!' || '')",
                "s NOT ILIKE 'x' IS TRUE",
                "s SIMILAR TO '(a|b)%' OR s NOT SIMILAR TO 'x!%' ESCAPE '!'",
                "(s LIKE u) = f",
                "s LIKE ANY (ARRAY['a%', 'b%']) AND s NOT ILIKE ALL (tags)",
                "s ~ '^[a-z]+$' AND s !~* 'x' AND NOT s ~~ 'y'",
                "a = ANY (arr) AND a <> ALL (ARRAY[1, 2]) AND a < SOME ('{1,2}'::int[])",
                "(a = ANY (arr)) = f",
                "a = ANY (arr) = f",
                "f = (a = ANY (arr))",
                "a + 1 = ANY (arr || b)",
                "s ~ ANY (tags) = f",
                "s = ANY ((tags)::text[])",
                "a OPERATOR(pg_catalog.+) b * 2 > 3",
                "(a OPERATOR(pg_catalog.*) b) + 2 > 3",
                "OPERATOR(pg_catalog.-) a < 0",
                "s COLLATE \"C\" < u",
                "(s || u) COLLATE pg_catalog.\"C\" < u",
                "s || (u COLLATE \"C\") < (s || u) || 'x'",
                "s || (u || 'x') <> ''",
                "tz AT TIME ZONE 'UTC' > ts",
                "(ts AT TIME ZONE 'UTC') AT TIME ZONE 'Europe/Berlin' > '2020-01-01'",
                "(tz AT TIME ZONE ('U' || 'TC'))::date > dt",
                "ts + (interval '1 day' + '2 hours'::interval) > ts",
                "iv > INTERVAL '1' DAY AND iv < interval '1 2:3:4' day to second(3) AND iv <> interval(3) '5 s'",
                "dt > DATE '2020-01-01' AND ts > timestamp (3) without time zone '2020-01-01'",
                "tz > timestamp with time zone '2020-01-01 00:00+00' AND ti < time '10:00' AND n > numeric(5,2) '1.5'",
                "d > double precision '1.5' AND d < float8 '2.5' AND n <> pg_catalog.numeric '3'",
                "bits = bit '101' AND bits <> B'110' AND bits <> X'7'::bit(3)",
                "vc::text = CAST (s AS text) AND CAST(a AS Character Varying ( 10 )) <> 'x'",
                "(a + b)::bigint > c::int AND a::numeric(10 , 2) > n",
                "s::int::bigint > 0",
                "('{1,2}'::int[])[1] = arr[1] AND (arr)[1:2] = arr[ : 2 ] AND grid[1][2] > (grid[1:1])[1][1]",
                "arr::text[] = tags AND '{}'::int ARRAY = arr AND tags::varchar(3)[][3] <> tags::varchar[]",
                "s::\"char\" = 'x' AND m::text = 'sad' AND m <> 'happy'::public.mood",
                "(addr).city = 'x' AND ((addr).geo).lat > 0 AND (addr).geo.lon < 0",
                "(items.addr).city > '' AND items.a > 0",
                "j -> 'a' ->> 'b' = 'x' AND (j #>> '{a,b}') IS NULL",
                "j @> '{\"a\": 1}' AND j ? 'a' AND (j ->> 'n')::int > 0 AND jsonb_typeof(j -> 'x') = 'array'",
                "r && tsrange('2020-01-01', ts, '[)') AND r @> ts AND NOT isempty(r * r)",
                "(dt, dt2) OVERLAPS (date '2020-01-01', interval '1 day')",
                "((dt, dt2) OVERLAPS (dt2, dt)) = f AND NOT (dt, dt2) OVERLAPS (dt2, dt)",
                "ROW(a, b) < (b, a) AND ROW (a, b) IS NOT NULL",
                "CASE WHEN (a > 1) THEN f ELSE (g AND h) END",
                "CASE a WHEN 1 THEN 'x' WHEN (b) THEN 'y' END = s",
                "(CASE WHEN f THEN 1 END) + 1 > 0",
                "coalesce((a), b, 0) > 0 AND NULLIF(s, '') IS NOT NULL AND GREATEST(a, b) > Least(a, b)",
                "EXTRACT(YEAR FROM (ts - iv)) > 2000 AND extract('day' from tz) < 31",
                "substring(s from 1 for 2) = substring(s, 1, 2) AND substring(s for 3) = substring(s from (1 + 1))",
                "substring(s similar 'a#\"b#\"c' escape '#') = 'b' AND substring(s from 'x') = 'y'",
                "trim(s) = trim(both from s) AND trim(leading 'x' from (s || u)) = trim(trailing from s, 'x')",
                "overlay(s placing 'x' from 1 for 2) <> overlay(s placing (u || s) from 1)",
                "position('x' in (s || u)) > 0 AND position(('x' || 'y') in u) = 0",
                "normalize(s, NFC) = normalize(s) AND s IS NFC NORMALIZED AND s IS NOT NORMALIZED",
                "f(b => a, a => (b)) > f(a := 1) AND f(1) = public.f(1, 2)",
                "format('%s-%s', VARIADIC tags) = concat_ws('-', variadic ARRAY['a', s])",
                "\"left\"(s, 1) = left(s, 2) AND \"substring\"(s, 1) = u",
                "lower(TRIM( S )) = Upper(u) AND length(s) > 0 AND pg_catalog.length(u) < 5",
                "\"Mixed Case\" > 0 AND \"order\" > 0 AND \"value\" = value AND \"left\" > 0 AND \"a\" > 0 AND größe > a$b",
                "\"time\" > '10:00' AND time < time '11:00'",
                "name = 'x' AND \"name\" <> 'y'",
                "s = E'it\\'s\\n' OR s = $$it's$$ OR s = $q$ $$ $q$ OR s = 'it''s' OR s = U&'d\\0061t' OR s = U&'!0061' UESCAPE '!'",
                "U&\"\\0061\" > 0 AND u&\"!0062\" uescape '!' < 1",
                "s = 'one'\n'two' -- a comment\n AND /* another /* inside */ */ f",
                "n > 1e10 AND n < .5 AND n <> 5. AND n > 1.5E-3",
                "TRUE OR False OR null",
                "uid <> '00000000-0000-0000-0000-000000000000'::uuid",
                "words @@ to_tsquery('english'::regconfig, 'a & b') AND words @@ (to_tsquery('a') && to_tsquery('b'))",
                "num_nonnulls(a, b, c) = 1 AND cardinality(ARRAY[a, b]) = 2 AND ARRAY[[1,2],[a,b]] <> grid",
                "tags <@ ARRAY['a','b']::text[] AND arr @> ARRAY[]::int[] AND ARRAY[1] || (arr || 2) = arr",
                "xmlexists('/a' passing by ref (s::xml)) AND xpath('/a', s::xml) IS NULL",
                "xmlelement(name foo, s) IS DOCUMENT",
                "a > 0 AND b > 0 OR c > 0 AND NOT f OR g IS TRUE",
                "a = 1 OR (b = 2 OR (c = 3 OR (d = 4)))",
                "((((a = 1) OR (b = 2)) OR (c = 3)) OR (d = 4))",
                "dt >= CURRENT_DATE AND tz < now() AND tz <= current_timestamp(3) AND s <> CURRENT_USER AND u <> current_schema",
            })
    void check(String condition) {
        compareCheck(condition);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " | ",
            quoteCharacter = '`',
            value = {
                "16 | a < 0x1F AND a > 1_000 AND a <> 0b11 AND a <> 0o17 AND n > 1_000.5",
                "16 | j IS JSON OBJECT WITH UNIQUE KEYS OR s IS NOT JSON ARRAY OR s IS JSON WITHOUT UNIQUE OR s IS JSON",
                "16 | json_object('k' : (a)) IS NOT NULL AND json_array(a, b) IS NOT NULL AND ((f))",
                "17 | (ts AT LOCAL) > tz AND (tz AT LOCAL AT TIME ZONE 'UTC') = (tz)",
            })
    void checkSince(int version, String condition) {
        assumeThat(items.serverVersion()).isGreaterThanOrEqualTo(version);
        compareCheck(condition);
    }

    private static void compareCheck(String condition) {
        compare(condition, items::check);
        assertThat(new TreeSet<>(SqlExpression.parse(condition).columns()))
                .as("columns")
                .isEqualTo(columnsWithoutUnclear(condition));
    }

    /** A condition with parts that were not understood may have columns in them that are not told. */
    private static Set<String> columnsWithoutUnclear(String condition) {
        SqlExpression expression = SqlExpression.parse(condition);
        Set<String> columns = new TreeSet<>(items.columns(condition));
        columns.removeIf(column -> expression.unclearNames().contains(column)
                && !expression.columns().contains(column));
        return columns;
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " | ",
            quoteCharacter = '`',
            value = {
                "int | (-1)",
                "int | - 1",
                "smallint | (-1)::smallint",
                "numeric(5,2) | 1.50",
                "text | 'OPEN'",
                "text | 'it''s'::text",
                "text | E'\\''",
                "text | $$a;b--c$$",
                "mood | 'sad'::mood",
                "jsonb | '{}'",
                "jsonb | '[]'::JSONB",
                "int[] | ARRAY[]::integer[]",
                "text[] | '{a,b}'",
                "boolean | TRUE",
                "boolean | (NOT (false))",
                "uuid | Gen_Random_UUID( )",
                "timestamptz | NOW()",
                "timestamptz | (CURRENT_TIMESTAMP)",
                "timestamp | (now() AT TIME ZONE 'utc')",
                "timestamp | timezone('utc'::text, now())",
                "timestamptz | (now() + '1 day'::interval)",
                "date | (CURRENT_DATE + 1)",
                "bigint | nextval('seq'::regclass)",
                "bigint | (nextval('public.seq') * 10)",
                "bigint | (date_part('epoch', now()) * 1000)::bigint",
                "bigint | floor(EXTRACT(epoch FROM now()) * (1000)::double precision)",
                "text | ('ID-'::text || lpad((nextval('seq'))::text, 8, '0'))",
                "text | md5((random())::text || (clock_timestamp())::text)",
                "text | CURRENT_USER",
                "text | current_setting('app.tenant', true)",
                "bytea | '\\x00'::bytea",
                "interval | '1 mon'",
                "interval | (3 * INTERVAL '1' hour)",
                "bit(3) | B'101'",
                "point | point(0, 0)",
                "int | (1 + (2 * 3))",
            })
    void defaultValue(String type, String expression) {
        compare(expression, text -> items.defaultValue(type, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " | ",
            quoteCharacter = '`',
            value = {
                "numeric | (n * (a + b))",
                "text | lower(s) || ' ' || (Lower(u))",
                "text | ((s || ' ') || coalesce(u, ''))",
                "tsvector | to_tsvector('english', coalesce(s, '') || ' ' || coalesce(u,''))",
                "tsvector | (setweight(to_tsvector('simple'::regconfig, s), 'A') || setweight(to_tsvector('simple'::regconfig, u), 'B'))",
                "boolean | (a IS NOT NULL) AND (b IS NULL)",
                "int | CASE WHEN f THEN a ELSE -b END",
                "text | (j ->> 'name')",
                "int | ((j -> 'n') ->> 'm')::int",
                "interval | (ts - '2020-01-01'::timestamp)",
                "bigint | (c % (10)::bigint)",
                "text | (addr).city",
            })
    void generated(String type, String expression) {
        compare(expression, text -> items.generated(type, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " | ",
            quoteCharacter = '`',
            value = {
                "lower(s) | (f)",
                "LOWER((s)) | ((a) > 0)",
                "(a + b) * 2 | s IS NOT NULL AND (NOT f)",
                "(j ->> 'x') | (m = 'sad'::mood) OR (m = 'happy')",
                "coalesce(a, b) | (s)::text <> ''::text",
                "(date_trunc('day', ts)) | (a = ANY (ARRAY[1, 2]))",
                "('x' || (s COLLATE \"C\")) | NOT (f AND g)",
                "md5(s || u) | (tz AT TIME ZONE 'utc') > '2020-01-01'::timestamp",
                "a::text | (CASE WHEN f THEN 1 ELSE 0 END) = 1",
                "arr[1] | ((a, b) = (1, 2))",
            })
    void index(String expression, String condition) {
        compare(expression, text -> items.indexed(text, "true"));
        compare(condition, text -> items.indexed("abs(a)", text).replaceFirst("^abs\\(a\\) \\| ", ""));
    }

    /** Every operator beside every other, with the parentheses that say what belongs together. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void random(long seed) {
        RandomCondition conditions = new RandomCondition(new Random(seed));
        List<String> originals =
                Stream.generate(() -> conditions.next(4)).limit(50).toList();
        List<String> canonical =
                originals.stream().map(it -> SqlExpression.parse(it).sql()).toList();
        assertThat(items.checks(canonical)).isEqualTo(items.checks(originals));
        assertThat(canonical).allSatisfy(it -> {
            assertThat(SqlExpression.parse(it).unclearNames()).isEmpty();
            assertThat(SqlExpression.parse(it).sql()).isEqualTo(it);
        });
    }

    /** The canonical text means the same, and so does the canonical text of what PostgreSQL prints. */
    private static void compare(String expression, UnaryOperator<String> remembered) {
        SqlExpression canonical = SqlExpression.parse(expression);
        String original = remembered.apply(expression);
        assertThat(remembered.apply(canonical.sql())).as(canonical.sql()).isEqualTo(original);
        SqlExpression printed = SqlExpression.parse(original.replaceFirst("^CHECK ", ""));
        if (canonical.unclearNames().isEmpty()) {
            assertThat(printed.unclearNames()).as(original).isEmpty();
        }
        assertThat(SqlExpression.parse(printed.sql())).isEqualTo(printed);
        assertThat(remembered.apply(printed.sql()))
                .as(printed.sql())
                .isEqualTo(remembered.apply(original.replaceFirst("^CHECK ", "")));
    }
}
