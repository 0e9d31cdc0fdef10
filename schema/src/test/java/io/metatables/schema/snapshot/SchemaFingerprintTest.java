package io.metatables.schema.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.schema.model.Column;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaFingerprintTest {
    private static final DatabaseSchema SCHEMA =
            SampleTables.EMPTY.withTables(List.of(SampleTables.account(), SampleTables.balances()));

    /** Fingerprints are in committed files and in databases: whoever changes them must change the format. */
    @Test
    void staysTheSameFromReleaseToRelease() {
        assertThat(SchemaFingerprint.of(SCHEMA))
                .isEqualTo("sha256:ea58092a3915710fd49692feefee563aea5c44da6ca0998a7eb399cb32a35345");
        assertThat(SchemaFingerprint.of(SampleTables.EMPTY))
                .isEqualTo("sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void doesNotCountThePositionOfAColumn() {
        Table table = SampleTables.account();
        List<Column> reversed = new ArrayList<>(table.columns());
        Collections.reverse(reversed);

        assertThat(SchemaFingerprint.ofTable(table.toBuilder().columns(reversed).build()))
                .isEqualTo(SchemaFingerprint.ofTable(table));
    }

    @Test
    void countsEverythingElse() {
        Table table = SampleTables.account();
        List<Table> changed = List.of(
                table.toBuilder().name(QualifiedName.of("acme__account")).build(),
                table.toBuilder().description(null).build(),
                table.toBuilder().labels(List.of()).build(),
                table.toBuilder().primaryKey(null).build(),
                table.toBuilder().uniqueConstraints(List.of()).build(),
                table.toBuilder().foreignKeys(List.of()).build(),
                table.toBuilder().checkConstraints(List.of()).build(),
                table.toBuilder().indexes(List.of()).build(),
                withCode(table, table.columns().get(1).withNullable(true)),
                withCode(table, table.columns().get(1).withDescription(null)),
                withCode(table, table.columns().get(1).withDefaultExpression("''")));

        assertThat(changed).map(SchemaFingerprint::ofTable).doesNotHaveDuplicates();
        assertThat(changed).map(SchemaFingerprint::ofTable).doesNotContain(SchemaFingerprint.ofTable(table));
    }

    private static Table withCode(Table table, Column code) {
        List<Column> columns = new ArrayList<>(table.columns());
        columns.set(1, code);
        return table.toBuilder().columns(columns).build();
    }
}
