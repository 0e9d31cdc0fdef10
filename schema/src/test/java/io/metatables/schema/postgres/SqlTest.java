package io.metatables.schema.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.metatables.schema.model.QualifiedName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqlTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ms__asset | ms__asset",
                "_a1       | _a1",
                "1a        | \"1a\"",
                "order     | \"order\"",
                "position  | \"position\"",
                "json      | \"json\"",
                "Asset     | \"Asset\"",
                "größe     | \"größe\"",
                "a\"b      | \"a\"\"b\"",
                "it's      | \"it's\"",
                "a;--b     | \"a;--b\"",
                "``        | \"\"",
            })
    void namesAreQuotedOnlyWhereTheyMust(String name, String sql) {
        assertThat(Sql.name(name)).isEqualTo(sql);
    }

    @Test
    void theDefaultSchemaIsNotNamed() {
        assertThat(Sql.name(QualifiedName.of("t"))).isEqualTo("t");
        assertThat(Sql.name(new QualifiedName("public", "t"))).isEqualTo("public.t");
        assertThat(Sql.name(new QualifiedName("My Schema", "order"))).isEqualTo("\"My Schema\".\"order\"");
    }

    @Test
    void textsKeepEveryCharacter() {
        assertThat(Sql.literal("it's C:\\n\n$$ \"x\"")).isEqualTo("'it''s C:\\n\n$$ \"x\"'");
    }

    @Test
    void carriageReturnsDoNotReachAFileThatMayLoseThem() {
        assertThat(Sql.literal("it's\r\nC:\\n")).isEqualTo("E'it''s\\r\\nC:\\\\n'");
        assertThat(Sql.lossless("\"it's\" <@ ARRAY['a''\r'::text, 'b\n\\'::text, E'c\\r', '']"))
                .isEqualTo("\"it's\" <@ ARRAY[E'a''\\r'::text, 'b\n\\'::text, E'c\\r', '']");
    }

    @Test
    void namesAndTextsKeepWhatAFileMayLose() {
        assertThat(Sql.literal("\uFEFFit's")).isEqualTo("E'\\uFEFFit''s'");
        assertThat(Sql.name("a\"\\\r\n\uFEFFb")).isEqualTo("U&\"a\"\"\\\\\\000D\\000A\\FEFFb\"");
        assertThat(Sql.lossless("\"a\"\"'\r\" = 'b'")).isEqualTo("U&\"a\"\"'\\000D\" = 'b'");
    }

    @Test
    void whatPostgresCannotStoreIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sql.literal("a\0b"))
                .withMessageContaining("NUL");
        assertThatIllegalArgumentException().isThrownBy(() -> Sql.name("a\0b"));
    }

    @Test
    void dollarsOfABodyEndNothing() {
        assertThat(Sql.dollarQuoted("fill", "BEGIN\n")).isEqualTo("$fill$\nBEGIN\n$fill$");
        assertThat(Sql.dollarQuoted("fill", "\"a$fill$b$fill2$\"\n"))
                .isEqualTo("$fill3$\n\"a$fill$b$fill2$\"\n$fill3$");
    }
}
