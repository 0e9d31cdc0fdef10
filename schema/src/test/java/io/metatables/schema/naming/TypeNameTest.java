package io.metatables.schema.naming;

import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.schema.model.ColumnType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However a type is spelled, it becomes one spelling, or a reason why it is none. */
class TypeNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "int4|integer",
                "INT|integer",
                "int2|smallint",
                "int8|bigint",
                "pg_catalog.int8|bigint",
                "bool|boolean",
                "decimal|numeric",
                "dec(5)|numeric(5,0)",
                "numeric( 20 , 8 )|numeric(20,8)",
                "numeric(3,-2)|numeric(3,-2)",
                "float|double precision",
                "float(24)|real",
                "float(25)|double precision",
                "float4|real",
                "float8|double precision",
                "Double  Precision|double precision",
                "character varying|varchar",
                "CHARACTER VARYING ( 20 )|varchar(20)",
                "char varying(3)|varchar(3)",
                "national character varying(7)|varchar(7)",
                "nchar(2)|char(2)",
                "character|char(1)",
                "char|char(1)",
                "character(3)|char(3)",
                "bpchar|bpchar",
                "bpchar(3)|char(3)",
                "\"char\"|\"char\"",
                "pg_catalog.\"char\"|\"char\"",
                "bit|bit(1)",
                "bit(8)|bit(8)",
                "\"bit\"|\"bit\"",
                "bit varying|varbit",
                "bit varying(8)|varbit(8)",
                "varbit(8)|varbit(8)",
                "timestamp|timestamp",
                "timestamp without time zone|timestamp",
                "timestamp(3) without time zone|timestamp(3)",
                "timestamp with time zone|timestamptz",
                "TIMESTAMP (0) WITH TIME ZONE|timestamptz(0)",
                "timestamptz(3)|timestamptz(3)",
                "time(3) with time zone|timetz(3)",
                "time|time",
                "time(2)|time(2)",
                "interval|interval",
                "interval(3)|interval(3)",
                "interval YEAR TO MONTH|interval year to month",
                "interval day to second(3)|interval day to second(3)",
                "interval day|interval day",
                "text|text",
                "TEXT[]|text[]",
                "text [3] [4]|text[][]",
                "integer ARRAY[3]|integer[]",
                "integer array|integer[]",
                "_int4|integer[]",
                "numeric(5,2)[]|numeric(5,2)[]",
                "character varying(20)[]|varchar(20)[]",
                "timestamp(3) with time zone[]|timestamptz(3)[]",
                "citext|citext",
                "CITEXT|citext",
                "\"Mood\"|\"Mood\"",
                "\"mood\"|mood",
                "\"Mood\" array|\"Mood\"[]",
                "App.Mood|app.mood",
                "app.\"Mood\"[]|app.\"Mood\"[]",
                "\"My App\".\"say \"\"hi\"\"\"|\"My App\".\"say \"\"hi\"\"\"",
                "größe|\"größe\"",
                "vector(768)|vector(768)",
                "geometry(POINT, 4326)|geometry(Point,4326)",
                "geography(MultiPolygonZM)|geography(MultiPolygonZM)",
                "int4range[]|int4range[]",
                "tstzmultirange|tstzmultirange",
                "_mine|_mine",
            })
    void hasOneSpelling(String text, String spelling) {
        ColumnType type = TypeName.parse(text);

        assertThat(type).hasToString(spelling);
        assertThat(TypeName.parse(spelling)).as("what is spelled so already").isEqualTo(type);
        assertThat(ColumnType.parse(spelling)).as("what the snapshot reads").isEqualTo(type);
        assertThat(TypeName.flaw(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "` `|is blank",
                "varchar(|ends too early",
                "varchar(20|lacks \")\"",
                "varchar(0)|has the modifier 0, which has to be between 1 and 10485760",
                "varchar(x)|has the modifier x, which has to be between 1 and 10485760",
                "numeric(1001)|has the modifier 1001, which has to be between 1 and 1000",
                "numeric(5,2,1)|has too many modifiers: 2,1",
                "timestamp(7)|has the modifier 7, which has to be between 0 and 6",
                "integer(3)|has (3), which integer does not take",
                "uuid(3)|has (3), which uuid does not take",
                "text foo|has \"foo\" after the type text",
                "text; drop table x|cannot be read from \"; drop table x\" on",
                "text -- x|cannot be read from \"-- x\" on",
                "double|is only half of \"double precision\"",
                "serial|is no type: write integer, and @Serial on the member",
                "public.mood|names \"public\", the default schema, which is never named",
                "anyelement|is a pseudo-type, which no column can have",
                "setof text|is a set, which no column holds",
                "interval year(3)|has a precision without seconds",
                "text[|lacks \"]\"",
                "\"Mood|cannot be read from \"\"Mood\" on",
                "app.|ends too early",
                "(3)|begins with \"(\"",
            })
    void saysWhatIsWrong(String text, String flaw) {
        assertThat(TypeName.flaw(text)).contains(flaw);
    }
}
