package io.metatables.schema.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VolatileDefaultTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-1",
                "( 1.5 )",
                "'OPEN'",
                "'{}'::jsonb",
                "'x'::\"Mood\"",
                "E'it\\'s'",
                "$$random()$$",
                "TRUE",
                "NULL",
                "now()",
                "Pg_Catalog.Now()",
                "CURRENT_TIMESTAMP(3)",
                "(now() AT TIME ZONE 'utc') + interval '1 day'",
                "date_trunc('day', now())",
                "current_time",
                "current_timestamp AT TIME ZONE 'utc'",
                "'ID-' || lpad('1', 8, '0')",
                "coalesce(current_setting('app.tenant', true), 'none')",
                "ARRAY[]::text[]",
            })
    void steady(String expression) {
        assertThat(VolatileDefault.isVolatile(expression)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gen_random_uuid()",
                "random()",
                "clock_timestamp()",
                "nextval('s')",
                "uuid_generate_v4()",
                "app.now()",
                "upper(md5(random()::text))",
                "1 OPERATOR(app.+) 2",
                "1 <=> 2",
                "(SELECT 1)",
                "now(",
                "current_time AT TIME ZONE 'utc'",
                "timezone('utc', '10:00'::TimeTZ)",
                "'10:00'::time (3) with time zone AT TIME ZONE 'utc'",
            })
    void fromRowToRow(String expression) {
        assertThat(VolatileDefault.isVolatile(expression)).isTrue();
    }

    @Test
    void noDefault() {
        assertThat(VolatileDefault.isVolatile(null)).isFalse();
    }
}
