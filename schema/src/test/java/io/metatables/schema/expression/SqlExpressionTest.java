package io.metatables.schema.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqlExpressionTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " ==> ",
            quoteCharacter = '§',
            value = {
                // spaces, comments, case, quotes that are not needed
                "a>0 ==> a > 0",
                "A  >\t0 AND  b IS   null ==> a > 0 AND b IS NULL",
                "/* one /* two */ */ a/**/>/**/0 ==> a > 0",
                "a--b ==> a",
                "\"price\" > \"Price\" ==> price > \"Price\"",
                "\"values\" = \"time\" AND \"user\" = 1 ==> \"values\" = \"time\" AND \"user\" = 1",
                "\"name\" = value ==> name = value",
                "U&\"d\\0061t\" = U&\"d!0061t\" UESCAPE '!' ==> dat = dat",
                "ÄÖ = 1 ==> \"ÄÖ\" = 1",
                "a != b ==> a <> b",
                "a*-b ==> a * -b",
                "a @-b ==> a @- b",
                "a=-b ==> a = -b",
                "a<-1 ==> a < -1",
                // constants
                "1E10 + 0x1F + 1_000 + .5 + 5. ==> 1E10 + 0x1F + 1_000 + .5 + 5.",
                "'it''s' || e'\\'\\n' || $$it's$$ || $x$ $$ $x$ ==> 'it''s' || E'\\'\\n' || $$it's$$ || $x$ $$ $x$",
                "b'101' || x'1F' || n'a' || u&'\\0061' ==> B'101' || X'1F' || N'a' || U&'\\0061'",
                "u&'!0061'  uescape  '!' ==> U&'!0061' UESCAPE '!'",
                "TRUE OR False ==> true OR false",
                "DATE  '2020-01-01' ==> date '2020-01-01'",
                "timestamp  With Time Zone '2020-01-01' ==> timestamp with time zone '2020-01-01'",
                "INTERVAL '1' Day To Second ( 3 ) ==> interval '1' day to second(3)",
                "interval ( 3 ) '1 day' ==> interval(3) '1 day'",
                "double precision '1' ==> double precision '1'",
                "pg_catalog.date '2020-01-01' ==> pg_catalog.date '2020-01-01'",
                // precedence
                "((a)) ==> a",
                "((a > 0) AND ((b < 5) OR (NOT (c IS NULL)))) ==> a > 0 AND (b < 5 OR NOT c IS NULL)",
                "(a AND b) AND c ==> a AND b AND c",
                "a AND (b AND c) ==> a AND (b AND c)",
                "(a + b) - c ==> a + b - c",
                "a - (b + c) ==> a - (b + c)",
                "(a * b) + c ==> a * b + c",
                "a * (b + c) ==> a * (b + c)",
                "(a ^ b) ^ c ==> a ^ b ^ c",
                "a ^ (b ^ c) ==> a ^ (b ^ c)",
                "2 ^ (-1) ==> 2 ^ -1",
                "(-2) ^ 2 ==> -2 ^ 2",
                "-(2 ^ 2) ==> -(2 ^ 2)",
                "-(-x) ==> - -x",
                "- (-1) ==> - -1",
                "+(-x) ==> + -x",
                "(-1)::int ==> (-1)::int",
                "-(1::int) ==> -1::int",
                "(a + b)::int ==> (a + b)::int",
                "(a::int)::text ==> a::int::text",
                "(a || b) || c ==> a || b || c",
                "a || (b || c) ==> a || (b || c)",
                "@ (x + 1) ==> @ x + 1",
                "(@ x) + 1 ==> (@ x) + 1",
                "1 + (@ x) ==> 1 + (@ x)",
                "(NOT a) = b ==> (NOT a) = b",
                "NOT (a = b) ==> NOT a = b",
                "NOT (NOT a) ==> NOT NOT a",
                "NOT (a AND b) ==> NOT (a AND b)",
                "a = (NOT b) ==> a = (NOT b)",
                "(a = b) = c ==> (a = b) = c",
                "a < (b = c) ==> a < (b = c)",
                "(a = b) IS NULL ==> a = b IS NULL",
                "a = (b IS NULL) ==> a = (b IS NULL)",
                "(a IS NULL) IS TRUE ==> (a IS NULL) IS TRUE",
                "a IS NULL IS TRUE ==> (a IS NULL) IS TRUE",
                "a ISNULL OR b NOTNULL ==> a IS NULL OR b IS NOT NULL",
                "a IS DISTINCT FROM (b = c) ==> a IS DISTINCT FROM b = c",
                "(a IS DISTINCT FROM b) = c ==> (a IS DISTINCT FROM b) = c",
                "a IS NOT DISTINCT FROM (b + 1) ==> a IS NOT DISTINCT FROM b + 1",
                "a BETWEEN (b + 1) AND (c || d) ==> a BETWEEN b + 1 AND c || d",
                "a BETWEEN ASYMMETRIC 1 AND 2 ==> a BETWEEN 1 AND 2",
                "a NOT BETWEEN SYMMETRIC (b AND c) AND (d OR e) AND f ==> a NOT BETWEEN SYMMETRIC (b AND c) AND (d OR e) AND f",
                "a BETWEEN (x COLLATE \"C\") AND (y COLLATE \"C\") ==> a BETWEEN (x COLLATE \"C\") AND y COLLATE \"C\"",
                "a BETWEEN (x || (y COLLATE \"C\")) AND z ==> a BETWEEN (x || y COLLATE \"C\") AND z",
                "a BETWEEN (b = ANY (c)) AND d ==> a BETWEEN (b = ANY (c)) AND d",
                "a IN (('x'), 'y') ==> a IN ('x', 'y')",
                "(a IN (1)) = b ==> a IN (1) = b",
                "a  NOT  IN (1) ==> a NOT IN (1)",
                "a LIKE ('x' || b) ESCAPE ('!') ==> a LIKE 'x' || b ESCAPE '!'",
                "(a LIKE b) IS TRUE ==> a LIKE b IS TRUE",
                "(a LIKE b) LIKE c ==> (a LIKE b) LIKE c",
                "a NOT ILIKE b AND a SIMILAR TO c ==> a NOT ILIKE b AND a SIMILAR TO c",
                "a LIKE ANY (ARRAY['x','y']) ==> a LIKE ANY (ARRAY['x', 'y'])",
                "a = any((array['x'])) ==> a = ANY (ARRAY['x'])",
                "(a = ANY (b)) = c ==> (a = ANY (b)) = c",
                "a = ANY (b) = c ==> (a = ANY (b)) = c",
                "a OPERATOR( pg_catalog.+ ) (b + c) ==> a operator(pg_catalog.+) b + c",
                "a COLLATE \"C\" < b ==> a COLLATE \"C\" < b",
                "(a || b) COLLATE \"de_DE\" ==> (a || b) COLLATE \"de_DE\"",
                "a || b COLLATE pg_catalog.\"C\" ==> a || b COLLATE pg_catalog.\"C\"",
                "(now()) AT TIME ZONE ('utc') ==> now() AT TIME ZONE 'utc'",
                "(a AT TIME ZONE 'utc')::date ==> (a AT TIME ZONE 'utc')::date",
                "-a AT TIME ZONE b ==> -a AT TIME ZONE b",
                "a AT LOCAL ==> a AT LOCAL",
                "a IS JSON OBJECT WITH UNIQUE ==> a IS JSON OBJECT WITH UNIQUE KEYS",
                "a IS NOT NFKC NORMALIZED ==> a IS NOT NFKC NORMALIZED",
                "(a,b) OVERLAPS (c , d) ==> (a, b) OVERLAPS (c, d)",
                "((a, b) OVERLAPS (c, d)) = e ==> (a, b) OVERLAPS (c, d) = e",
                // types
                "CAST( a AS Numeric ( 10 , 2 ) ) ==> a::numeric(10,2)",
                "a::Character  Varying(20)[ ] ==> a::character varying(20)[]",
                "a::int ARRAY [3] ==> a::int[3]",
                "a::time without time zone ==> a::time without time zone",
                "a::\"char\" ==> a::\"char\"",
                "a::Public.\"Mood\" ==> a::public.\"Mood\"",
                "a::interval day to second(3) ==> a::interval day to second(3)",
                // calls and other forms
                "LOWER( Name ) ==> lower(name)",
                "\"left\"(a, 1) = left(a, 1) ==> left(a, 1) = left(a, 1)",
                "\"substring\"(a, 1) ==> \"substring\"(a, 1)",
                "Pg_Catalog.Now ( ) ==> pg_catalog.now()",
                "f(a := 1, b => (c)) ==> f(a => 1, b => c)",
                "f(variadic ARRAY [1]) ==> f(VARIADIC ARRAY[1])",
                "count( * ) ==> count(*)",
                "count(distinct (a)) ==> count(DISTINCT a)",
                "EXTRACT(EPOCH FROM (a - b)) ==> extract(epoch FROM a - b)",
                "substring(a from (1) for 2) ==> substring(a FROM 1 FOR 2)",
                "trim(both from a) || trim(leading 'x' from a) ==> trim(BOTH FROM a) || trim(LEADING 'x' FROM a)",
                "overlay(a placing 'x' from 1) ==> overlay(a PLACING 'x' FROM 1)",
                "position('x' in (a || b)) ==> position('x' IN a || b)",
                "position((a IN (b)) in c) ==> position((a IN (b)) IN c)",
                "normalize(a, nfc) ==> normalize(a, NFC)",
                "coalesce((a), Null) ==> coalesce(a, NULL)",
                "current_timestamp ( 3 ) ==> CURRENT_TIMESTAMP(3)",
                "current_schema() = current_schema ==> current_schema() = CURRENT_SCHEMA",
                "case when (a) then (1) else 2 end ==> CASE WHEN a THEN 1 ELSE 2 END",
                "case A when 1 then 'x' end ==> CASE a WHEN 1 THEN 'x' END",
                "array [ [1,2] , [3,4] ] ==> ARRAY[[1, 2], [3, 4]]",
                "array[]::int[] ==> ARRAY[]::int[]",
                "row( 1 , a ) = (1,(a)) ==> ROW(1, a) = (1, a)",
                "row() ==> ROW()",
                "(x)[1] + x[1][2:3] + x[:] ==> x[1] + x[1][2:3] + x[:]",
                "(x[1])[2] ==> (x[1])[2]",
                "(f(a))[1] ==> (f(a))[1]",
                "( ( addr ) ).city ==> (addr).city",
                "((addr).geo).lat ==> ((addr).geo).lat",
                "(a + b).c ==> (a + b).c",
                "a->'b'->>'c' ==> a -> 'b' ->> 'c'",
                "a #>> '{b}' @> b ==> a #>> '{b}' @> b",
                // not understood
                "(  SELECT 1 ) ==> (select 1)",
                "a IN ( SELECT B.c FROM b ) AND ((d)) ==> a IN (select b.c from b) AND d",
                "EXISTS ( SELECT \"B\" ) ==> exists(select \"B\")",
                "xmlelement( NAME foo , a ) || ((b)) ==> xmlelement(name foo, a) || b",
                "a IS OF (int) ==> a is of(int)",
            })
    void canonical(String text, String canonical) {
        assertThat(SqlExpression.parse(text).canonical()).isEqualTo(canonical);
        assertThat(SqlExpression.parse(canonical).canonical()).as("again").isEqualTo(canonical);
        assertThat(SqlExpression.flaw(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " ==> ",
            quoteCharacter = '§',
            value = {
                "§§ ==> is blank",
                "/* nothing */ ==> is blank",
                "1, x int ==> has a comma outside of parentheses",
                "0; DROP TABLE x ==> holds a second statement",
                "now(); ==> has a semicolon at its end",
                "'abc ==> has an unclosed quote",
                "\"abc ==> has an unclosed quote",
                "E'abc\\' ==> has an unclosed quote",
                "$$abc$ ==> has an unclosed quote: $$",
                "a /* b /* c */ ==> has an unclosed comment",
                "f(a ==> has a parenthesis that is not closed",
                "a[1 ==> has a bracket that is not closed",
                "f(a)) ==> has a closing parenthesis too many",
                "a) OR (b ==> has a closing parenthesis too many",
                "a] ==> has a closing bracket too many",
                "f(a] ==> closes a parenthesis with a bracket",
                "a + ==> ends in the middle",
                "a AND ==> ends in the middle",
                "NOT ==> ends in the middle",
                "a IN ==> ends in the middle",
                "a BETWEEN 1 ==> ends in the middle",
                "a BETWEEN 1 AND ==> ends in the middle",
                "CASE ==> ends in the middle",
                "CASE WHEN a ==> ends in the middle",
                "a:: ==> ends in the middle",
                "a IS ==> ends in the middle",
                "a IS NOT ==> ends in the middle",
                "a COLLATE ==> ends in the middle",
                "a AT TIME ZONE ==> ends in the middle",
                "(a + ) ==> has nothing behind the operator +",
                "() ==> has nothing in front of ) that could be a value",
                "f(a,) ==> has nothing in front of ) that could be a value",
                "a IN () ==> has nothing in front of ) that could be a value",
                "0 NOT NULL ==> goes on behind its end, with NOT",
                "0 PRIMARY KEY ==> goes on behind its end, with PRIMARY",
                "0 REFERENCES x ==> goes on behind its end, with REFERENCES",
                "$1 ==> has a parameter such as $1, for which nobody would give a value",
                "a \\ b ==> has the character \\ where SQL has none",
                "1abc ==> has a number that goes on with letters: 1a",
                "\"\" ==> has a name of no characters in quotes",
                "U&\"\\00g0\" ==> has an escape that stands for no character",
            })
    void flaw(String text, String flaw) {
        assertThat(SqlExpression.flaw(text)).contains(flaw);
        assertThatThrownBy(() -> SqlExpression.parse(text))
                .isInstanceOf(SqlSyntaxException.class)
                .hasMessage(flaw);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " ==> ",
            quoteCharacter = '§',
            value = {
                "a > 0 AND \"B\" < C ==> a B c",
                "lower(a) = upper(b) ==> a b",
                "a::text::\"B\" = b ==> a b",
                "CAST(a AS b) ==> a",
                "f(x => a, y := b) ==> a b",
                "(a).b.c = 1 ==> a",
                "t.a = s.t.b ==> a b",
                "a[b:c] ==> a b c",
                "extract(year FROM a) ==> a",
                "interval '1' year + date '2020-01-01' ==> §§",
                "a COLLATE b ==> a",
                "current_date > \"current_date\" ==> current_date",
                "a AT TIME ZONE b IS NOT DISTINCT FROM c ==> a b c",
                "CASE a WHEN b THEN c ELSE d END ==> a b c d",
                "a IN (b, (SELECT c FROM d)) ==> a b",
                "json_object('k': a) OR b ==> b",
                "'a' || $$b$$ || E'c' ==> §§",
            })
    void columns(String text, String columns) {
        assertThat(SqlExpression.parse(text).columns())
                .containsExactly(columns.isEmpty() ? new String[0] : columns.split(" "));
    }

    @Test
    void lineEndsAreSpaces() {
        assertThat(SqlExpression.parse("a -- the price\n\r\n > 0\n").canonical())
                .isEqualTo("a > 0");
    }

    @Test
    void constantsOnSeveralLinesAreOne() {
        assertThat(SqlExpression.parse("'it''s' \n ' one' -- and\n '!'").canonical())
                .isEqualTo("'it''s one!'");
    }

    @Test
    void controlCharacters() {
        assertThat(SqlExpression.flaw("a\0")).contains("has control characters in it");
    }

    @Test
    void functions() {
        assertThat(SqlExpression.parse(
                                "\"F\"(now(), pg_catalog.lower(a), s.g(b), coalesce(c, CURRENT_DATE), extract(year FROM d), x::h(1))")
                        .functions())
                .containsExactly("F", "now", "lower", "s.g", "coalesce", "current_date", "extract");
    }

    @Test
    void operators() {
        assertThat(SqlExpression.parse("a + -b <> c operator(s.@@) d AND e LIKE f")
                        .operators())
                .containsExactly("+", "-", "<>", "operator(s.@@)");
    }

    @Test
    void unclearNames() {
        SqlExpression expression = SqlExpression.parse("a > (SELECT max(\"B\") FROM c)");
        assertThat(expression.unclearNames()).containsExactly("select", "max", "B", "from", "c");
        assertThat(List.of("a", "B", "b", "d"))
                .filteredOn(expression::mayMention)
                .containsExactly("a", "B");
    }

    @Test
    void renamesColumnsAndNothingElse() {
        SqlExpression expression =
                SqlExpression.parse("a > 0 AND t.a < a(a => b, c => (a).a) AND 'a' = a::a AND (SELECT a) = 1");
        assertThat(expression.renameColumn("a", "My Column").sql())
                .isEqualTo("\"My Column\" > 0 AND t.\"My Column\" < a(a => b, c => (\"My Column\").a)"
                        + " AND 'a' = \"My Column\"::a AND (select a) = 1");
    }

    @Test
    void renamesAllAtOnce() {
        assertThat(SqlExpression.parse("a < b")
                        .renameColumns(Map.of("a", "b", "b", "a"))
                        .sql())
                .isEqualTo("b < a");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " ==> ",
            quoteCharacter = '§',
            nullValues = "-",
            value = {
                "(1) ==> NUMBER ==> 1 ==> -",
                "- 1.5 ==> NUMBER ==> -1.5 ==> -",
                "(-1)::int ==> NUMBER ==> -1 ==> int",
                "'it''s' ==> STRING ==> it's ==> -",
                "E'a\\tb\\x41\\101\\u0041\\U00000041\\'''' ==> STRING ==> a\tbAAAA'' ==> -",
                "U&'\\0061!' ==> STRING ==> a! ==> -",
                "U&'!0061' UESCAPE '!' ==> STRING ==> a ==> -",
                "'x'::Mood ==> STRING ==> x ==> mood",
                "CAST('x' AS mood) ==> STRING ==> x ==> mood",
                "Date '2020-01-01' ==> STRING ==> 2020-01-01 ==> date",
                "interval '1' day ==> STRING ==> 1 ==> interval day",
                "B'101' ==> BITS ==> 101 ==> -",
                "TRUE ==> BOOLEAN ==> true ==> -",
                "null::text ==> NULL ==> null ==> text",
            })
    void literal(String text, SqlLiteral.Kind kind, String value, String type) {
        assertThat(SqlExpression.parse(text).literal()).contains(new SqlLiteral(kind, value, type));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "now()",
                "a",
                "$$a$$ || $$b$$",
                "1 + 1",
                "-1::int",
                "'1'::text::int",
                "- -1",
                "ARRAY[1]",
                "-'1'",
                "(SELECT 1)"
            })
    void noLiteral(String text) {
        assertThat(SqlExpression.parse(text).literal()).isEmpty();
    }

    @Test
    void expressionsAreEqualWhateverTheirSpelling() {
        assertThat(SqlExpression.parse("(A)>0"))
                .isEqualTo(new SqlExpression("a > 0"))
                .hasSameHashCodeAs(new SqlExpression("a > 0"))
                .isNotEqualTo(SqlExpression.parse("a > 1"));
    }

    @Test
    void neitherDepthNorLengthIsTooMuch() {
        String deep = "(".repeat(3_000) + "a" + ")".repeat(3_000);
        assertThat(SqlExpression.parse(deep).mayMention("a")).isTrue();
        String lengthy = String.join(" or ", Collections.nCopies(20_000, "A=1"));
        assertThat(SqlExpression.parse(lengthy).mayMention("a")).isTrue();
        String longest = String.join(" or ", Collections.nCopies(1_200, "A=1"));
        assertThat(SqlExpression.parse(longest).columns()).containsExactly("a");
    }
}
