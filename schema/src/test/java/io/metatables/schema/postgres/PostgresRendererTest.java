package io.metatables.schema.postgres;

import static io.metatables.schema.testing.Tables.asset;
import static io.metatables.schema.testing.Tables.assetSnapshots;
import static io.metatables.schema.testing.Tables.column;
import static io.metatables.schema.testing.Tables.schema;
import static io.metatables.schema.testing.Tables.withColumns;
import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.schema.diff.AddColumn;
import io.metatables.schema.diff.ChangeType;
import io.metatables.schema.diff.CommentColumn;
import io.metatables.schema.diff.DropObject;
import io.metatables.schema.diff.KeepSchema;
import io.metatables.schema.diff.RenameObject;
import io.metatables.schema.diff.RenameTable;
import io.metatables.schema.diff.Renames;
import io.metatables.schema.diff.SchemaChange;
import io.metatables.schema.diff.SchemaDiffer;
import io.metatables.schema.diff.TableRef;
import io.metatables.schema.model.ColumnType;
import io.metatables.schema.model.Index;
import io.metatables.schema.model.PrimaryKey;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.Table;
import io.metatables.schema.model.UniqueConstraint;
import io.metatables.schema.plan.MigrationPlanner;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresRendererTest {
    private static final TableRef ASSET = TableRef.of(asset());
    private static final TableRef AUDITED = new TableRef("Asset", new QualifiedName("audit", "ms__asset"));

    @Test
    void aNewTableComesWithAllThatBelongsToIt() {
        RevisionScript script = PostgresRenderer.render(MigrationPlanner.plan(
                SchemaDiffer.diff(schema(), schema(asset(), assetSnapshots()), Renames.NONE),
                schema(),
                schema(asset(), assetSnapshots())));
        assertThat(script.up()).hasSize(1);
        assertThat(script.up().get(0).transactional()).isTrue();
        assertThat(script.up().get(0).sql()).isEqualTo("""
                        -- create table Asset
                        -- lock: ACCESS EXCLUSIVE on ms__asset; scans: no; rewrites: no; reverse: exact
                        CREATE TABLE ms__asset (
                            uid uuid NOT NULL,
                            code varchar(255) NOT NULL,
                            kind text NOT NULL DEFAULT ('BOND'::text),
                            CONSTRAINT pk__ms__asset__uid PRIMARY KEY (uid),
                            CONSTRAINT uq__ms__asset__code UNIQUE (code),
                            CONSTRAINT ck__ms__asset__kind CHECK (kind IN ('BOND', 'FUTURE'))
                        );
                        COMMENT ON TABLE ms__asset IS 'Tradable instruments, one row each.';
                        COMMENT ON COLUMN ms__asset.code IS 'The issuer''s own code';

                        -- create table AssetSnapshotsTS
                        -- lock: ACCESS EXCLUSIVE on ms__asset_snapshots_ts; scans: no; rewrites: no; reverse: exact
                        CREATE TABLE ms__asset_snapshots_ts (
                            time_index timestamptz NOT NULL,
                            asset_uid uuid NOT NULL,
                            close numeric(20,8)
                        );
                        CREATE UNIQUE INDEX uix__ms__asset_snapshots_ts__time_index__asset_uid ON ms__asset_snapshots_ts (time_index, asset_uid);

                        -- add foreign key fk__ms__asset_snapshots_ts__asset_uid on AssetSnapshotsTS
                        -- lock: SHARE ROW EXCLUSIVE on ms__asset_snapshots_ts, ms__asset; scans: no; rewrites: no; reverse: exact
                        ALTER TABLE ms__asset_snapshots_ts
                            ADD CONSTRAINT fk__ms__asset_snapshots_ts__asset_uid FOREIGN KEY (asset_uid) REFERENCES ms__asset (uid) ON DELETE CASCADE;
                        """);
        assertThat(script.down().get(0).sql()).isEqualTo("""
                        -- drop foreign key fk__ms__asset_snapshots_ts__asset_uid on AssetSnapshotsTS
                        -- lock: ACCESS EXCLUSIVE on ms__asset_snapshots_ts, ms__asset; scans: no; rewrites: no; restores: exact
                        -- hazard MT348: ACCESS EXCLUSIVE on ms__asset_snapshots_ts and ms__asset, brief
                        ALTER TABLE ms__asset_snapshots_ts DROP CONSTRAINT fk__ms__asset_snapshots_ts__asset_uid;

                        -- drop table AssetSnapshotsTS
                        -- lock: ACCESS EXCLUSIVE on ms__asset_snapshots_ts; scans: no; rewrites: no; restores: exact
                        -- hazard MT340: the rows of ms__asset_snapshots_ts are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on
                        DROP TABLE ms__asset_snapshots_ts;

                        -- drop table Asset
                        -- lock: ACCESS EXCLUSIVE on ms__asset; scans: no; rewrites: no; restores: exact
                        -- hazard MT340: the rows of ms__asset are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on
                        DROP TABLE ms__asset;
                        """);
    }

    @Test
    void aTableThatChanges() {
        Table to = withColumns(
                asset(),
                asset().columns().get(0),
                asset().columns().get(1).withDefaultExpression("'X'").withDescription(null),
                asset().columns().get(2),
                column("issued", "date").withNullable(true));
        assertThat(up(SchemaDiffer.diff(schema(asset()), schema(to), Renames.NONE)))
                .isEqualTo("""
                        -- change default of Asset.code
                        -- lock: ACCESS EXCLUSIVE on ms__asset; scans: no; rewrites: no; reverse: exact
                        ALTER TABLE ms__asset ALTER COLUMN code SET DEFAULT 'X';

                        -- add column Asset.issued
                        -- lock: ACCESS EXCLUSIVE on ms__asset; scans: no; rewrites: no; reverse: exact
                        ALTER TABLE ms__asset ADD COLUMN issued date;

                        -- change comment of Asset.code
                        -- lock: SHARE UPDATE EXCLUSIVE on ms__asset; scans: no; rewrites: no; reverse: exact
                        COMMENT ON COLUMN ms__asset.code IS NULL;
                        """);
    }

    @Test
    void nothingToDoIsACommentOnly() {
        assertThat(up(List.of())).isEqualTo("-- nothing changes in the database itself\n");
        assertThat(up(List.of(new KeepSchema("audit"))).lines()).allMatch(line -> line.startsWith("--"));
    }

    @Test
    void aTableMovesToAnotherSchemaAndBack() {
        assertThat(statements(new RenameTable(ASSET, AUDITED)))
                .containsExactly("ALTER TABLE ms__asset SET SCHEMA audit;");
        TableRef odd = new TableRef("Asset", QualifiedName.of("it's"));
        assertThat(statements(new RenameTable(AUDITED, odd)))
                .containsExactly(
                        "DO 'BEGIN EXECUTE format(''ALTER TABLE %s SET SCHEMA %I'', ''audit.ms__asset'', current_schema()); END';",
                        "ALTER TABLE ms__asset RENAME TO \"it's\";");
    }

    @Test
    void indexesOfANamedSchemaAreQualifiedWhereTheyStandAlone() {
        Index index = new Index("ix", List.of("code"), false);
        assertThat(statements(new DropObject(AUDITED, index))).containsExactly("DROP INDEX audit.ix;");
        assertThat(statements(new RenameObject(AUDITED, index, "iy")))
                .containsExactly("ALTER INDEX audit.ix RENAME TO iy;");
        assertThat(statements(new RenameObject(AUDITED, new PrimaryKey("pk", List.of("uid")), "order")))
                .containsExactly("ALTER TABLE audit.ms__asset RENAME CONSTRAINT pk TO \"order\";");
    }

    @Test
    void aSecondKeyOverTheSameColumnsIsAddedAfterwards() {
        Table table = asset().toBuilder()
                .uniqueConstraints(List.of(new UniqueConstraint("uq", List.of("uid"))))
                .build();
        assertThat(new NewTableStatements(table).statements())
                .endsWith("ALTER TABLE ms__asset\n    ADD CONSTRAINT uq UNIQUE (uid);")
                .first()
                .asString()
                .doesNotContain("UNIQUE");
    }

    @Test
    void aLineBreakInANameDoesNotEndTheComment() {
        TableRef odd = new TableRef("Asset", QualifiedName.of("a\nDROP TABLE b;"));
        assertThat(up(List.of(new AddColumn(odd, column("x", "text").withNullable(true))))
                        .lines())
                .filteredOn(line -> line.startsWith("DROP"))
                .containsExactly("DROP TABLE b;\" ADD COLUMN x text;"); // the quoted name itself
        assertThat(up(List.of(new CommentColumn(odd, "a\r\nb", null, "x")))
                        .lines()
                        .limit(2))
                .allMatch(line -> line.startsWith("-- "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "integer     ; bigint      ; bigint",
                "varchar(20) ; varchar(10) ; varchar(10)",
                "text        ; uuid        ; uuid USING c::uuid",
                "uuid        ; integer     ; integer USING c::text::integer",
                "timestamptz ; timestamp   ; timestamp USING (c AT TIME ZONE 'UTC')",
                "timestamptz ; date        ; date USING (c AT TIME ZONE 'UTC')::date",
                "timestamptz ; text        ; text USING ((c AT TIME ZONE 'UTC')::text || 'Z')",
                "date        ; timestamptz ; timestamptz USING (c::timestamp AT TIME ZONE 'UTC')",
            })
    void typesAreCastWherePostgresWouldNot(String from, String to, String action) {
        assertThat(statements(new ChangeType(ASSET, "c", ColumnType.parse(from), ColumnType.parse(to))))
                .containsExactly("ALTER TABLE ms__asset ALTER COLUMN c TYPE " + action + ";");
    }

    private static String up(List<SchemaChange> changes) {
        return PostgresRenderer.render(MigrationPlanner.plan(changes, schema(), schema()))
                .up()
                .get(0)
                .sql();
    }

    private static List<String> statements(SchemaChange change) {
        return change.accept(new ChangeStatements());
    }
}
