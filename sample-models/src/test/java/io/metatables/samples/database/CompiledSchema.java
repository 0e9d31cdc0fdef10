package io.metatables.samples.database;

import io.metatables.schema.diff.Renames;
import io.metatables.schema.diff.SchemaChange;
import io.metatables.schema.diff.SchemaDiffer;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.plan.MigrationPlanner;
import io.metatables.schema.postgres.PostgresRenderer;
import io.metatables.schema.postgres.ScriptPart;
import io.metatables.schema.snapshot.SnapshotFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;

/** The schema as javac compiled it from the final sources, without any history. */
public final class CompiledSchema {
    private static final String RESOURCE = "/META-INF/metatables/sample_markets/schema.json";

    private CompiledSchema() {}

    /**
     * Makes all tables in one step.
     *
     * @param dataSource an empty database
     */
    public static void createIn(DataSource dataSource) {
        DatabaseSchema schema = read();
        DatabaseSchema empty = DatabaseSchema.empty(schema.namespace(), schema.prefix());
        List<SchemaChange> changes = SchemaDiffer.diff(empty, schema, Renames.NONE);
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            for (ScriptPart part : PostgresRenderer.render(MigrationPlanner.plan(changes, empty, schema))
                    .up()) {
                statement.execute(part.sql());
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the compiled schema cannot be made", e);
        }
    }

    private static DatabaseSchema read() {
        try (InputStream stream = CompiledSchema.class.getResourceAsStream(RESOURCE)) {
            String text = new String(Objects.requireNonNull(stream, RESOURCE).readAllBytes(), StandardCharsets.UTF_8);
            return SnapshotFormat.read(text, RESOURCE).schema();
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }
}
