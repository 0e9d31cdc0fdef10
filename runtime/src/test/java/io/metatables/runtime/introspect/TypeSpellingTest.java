package io.metatables.runtime.introspect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeSpellingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "uuid | uuid",
                "text | text",
                "character varying | varchar",
                "character varying(255) | varchar(255)",
                "numeric(20,8) | numeric(20,8)",
                "double precision | double precision",
                "timestamp with time zone | timestamptz",
                "timestamp(3) with time zone | timestamptz(3)",
                "timestamp without time zone | timestamp",
                "time without time zone | time",
                "character(3) | char(3)",
                "text[] | text[]",
                "\"My Type\" | \"My Type\"",
            })
    void spellsTypesAsTheModelDoes(String formatted, String spelling) {
        assertThat(TypeSpelling.columnType(formatted)).hasToString(spelling);
    }
}
