package io.metatables.schema.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.schema.hazard.TypeRewrite;
import io.metatables.schema.model.ColumnType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeConversionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "integer       | bigint        | ASSIGNMENT   | EXACT          | rewrites",
                "bigint        | integer       | ASSIGNMENT   | STRUCTURE_ONLY | rewrites",
                "integer       | numeric(12,2) | ASSIGNMENT   | EXACT          | rewrites",
                "integer       | numeric(11,2) | ASSIGNMENT   | STRUCTURE_ONLY | rewrites",
                "numeric(12,2) | numeric(14,2) | ASSIGNMENT   | EXACT          | cheap",
                "numeric(12,2) | numeric(14,4) | ASSIGNMENT   | EXACT          | rewrites",
                "numeric(20,8) | numeric(12,2) | ASSIGNMENT   | STRUCTURE_ONLY | rewrites",
                "numeric(20,8) | numeric       | ASSIGNMENT   | EXACT          | cheap",
                "varchar(10)   | varchar(20)   | ASSIGNMENT   | EXACT          | cheap",
                "varchar(20)   | varchar(10)   | ASSIGNMENT   | STRUCTURE_ONLY | rewrites",
                "varchar(20)   | text          | ASSIGNMENT   | EXACT          | cheap",
                "text          | varchar(20)   | ASSIGNMENT   | STRUCTURE_ONLY | rewrites",
                "text          | uuid          | EXPLICIT     | STRUCTURE_ONLY | rewrites",
                "uuid          | text          | ASSIGNMENT   | EXACT          | rewrites",
                "timestamptz   | timestamp     | ASSIGNMENT   | EXACT          | rewrites",
                "timestamptz   | date          | ASSIGNMENT   | STRUCTURE_ONLY | rewrites",
                "timestamp     | time          | ASSIGNMENT   | IRREVERSIBLE   | rewrites",
                "uuid          | integer       | THROUGH_TEXT | IRREVERSIBLE   | rewrites",
            })
    void whatBecomesOfTheValues(
            ColumnTypeArgument from, ColumnTypeArgument to, TypeConversion.Cast cast, Honesty honesty, String cost) {
        TypeConversion conversion = TypeConversion.between(from.type(), to.type());
        assertThat(conversion.cast()).isEqualTo(cast);
        assertThat(conversion.honesty()).isEqualTo(honesty);
        assertThat(conversion.lossless()).isEqualTo(honesty == Honesty.EXACT);
        assertThat(TypeRewrite.isNeeded(from.type(), to.type())).isEqualTo(cost.equals("rewrites"));
    }

    record ColumnTypeArgument(ColumnType type) {
        static ColumnTypeArgument of(String spelling) {
            return new ColumnTypeArgument(ColumnType.parse(spelling));
        }
    }
}
