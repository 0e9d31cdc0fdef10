package io.metatables.processor.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.schema.model.Column;
import io.metatables.schema.model.ColumnStorage;
import io.metatables.schema.model.GeneratedExpression;
import io.metatables.schema.model.Identity;
import io.metatables.schema.model.OwnedSequence;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.SequenceOptions;
import io.metatables.schema.model.Serial;
import io.metatables.schema.model.Table;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a column says beside its type. */
class ColumnAssemblerTest {
    @TempDir
    Path folder;

    private Table table(String columns) {
        return new ModelSources(folder)
                .with("Thing", "@MetaTable(keyless = true, schema = \"s\")\npublic record Thing(" + columns + ") {}\n")
                .table("Thing");
    }

    private Column column(String declaration, String name) {
        return table(declaration).column(name).orElseThrow();
    }

    private String literal(String type, String literal) {
        return String.valueOf(column("@ColumnDefault(literal = \"" + literal + "\") " + type + " a", "a")
                .defaultExpression());
    }

    @Test
    void collationAndStorageAreKept() {
        Column column = column(
                "@Column(collation = \"de-x-icu\", storage = \"external\", compression = \"LZ4\") String a", "a");

        assertThat(column.collation()).isEqualTo("de-x-icu");
        assertThat(column.storage()).isEqualTo(new ColumnStorage("EXTERNAL", "lz4"));
    }

    @Test
    void defaultsAreCanonical() {
        assertThat(column("@ColumnDefault(\" NOW( ) \") Instant a", "a").defaultExpression())
                .isEqualTo("now()");
    }

    @Test
    void numbersAndTruthValuesAreBareLiterals() {
        assertThat(literal("int", "-5")).isEqualTo("-5");
        assertThat(literal("BigDecimal", "0.50")).isEqualTo("0.50");
        assertThat(literal("boolean", "TRUE")).isEqualTo("true");
    }

    @Test
    void everythingElseIsQuoted() {
        assertThat(literal("String", "it's")).isEqualTo("'it''s'");
        assertThat(literal("String", "5")).isEqualTo("'5'");
        assertThat(literal("LocalDate", "2020-01-01")).isEqualTo("'2020-01-01'");
        assertThat(literal("double", "NaN")).isEqualTo("'NaN'");
    }

    @Test
    void identityHasASequenceWithAllItsNumbers() {
        Column column = column("@Identity int id", "id");

        assertThat(column.generation())
                .isEqualTo(new Identity(
                        false,
                        new OwnedSequence(new QualifiedName("s", "px__thing_id_seq"), SequenceOptions.of("integer"))));
    }

    @Test
    void identitySaysItsOptions() {
        Column column = column(
                "@Identity(value = IdentityMode.ALWAYS, sequenceName = \"Numbers\","
                        + " options = @SequenceOptions(increment = -2, cache = 20, cycle = true)) long id",
                "id");

        assertThat(column.generation())
                .isEqualTo(new Identity(
                        true,
                        new OwnedSequence(
                                new QualifiedName("s", "Numbers"),
                                new SequenceOptions("bigint", -1, -2, Long.MIN_VALUE, -1, 20, true))));
    }

    @Test
    void serialMayHaveASequenceOfAnotherTypeInAnotherSchema() {
        Column column = column(
                "@Serial(sequenceName = \"other.numbers\", sequenceType = \"bigint\","
                        + " options = @SequenceOptions(start = 1000)) int id",
                "id");

        assertThat(column.generation())
                .isEqualTo(new Serial(new OwnedSequence(
                        new QualifiedName("other", "numbers"),
                        new SequenceOptions("bigint", 1000, 1, 1, Long.MAX_VALUE, 1, false))));
    }

    @Test
    void generatedColumnIsCanonical() {
        assertThat(column("int a, @GeneratedColumn(\"(a+1)\") int b", "b").generation())
                .isEqualTo(new GeneratedExpression("a + 1", false));
        assertThat(column("int a, @GeneratedColumn(value = \"a\", kind = GeneratedKind.VIRTUAL) int c", "c")
                        .generation())
                .isEqualTo(new GeneratedExpression("a", true));
    }
}
