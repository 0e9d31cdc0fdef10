package io.metatables.schema.postgres;

import io.metatables.schema.diff.ChangeGrain;
import io.metatables.schema.diff.ChangeLabels;
import io.metatables.schema.diff.CommentTable;
import io.metatables.schema.diff.CreateSchema;
import io.metatables.schema.diff.CreateTable;
import io.metatables.schema.diff.DropTable;
import io.metatables.schema.diff.KeepSchema;
import io.metatables.schema.diff.RenameTable;
import io.metatables.schema.diff.TableChange;
import io.metatables.schema.model.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The statements that change a whole table; none for what only the catalog knows. */
final class TableStatements implements TableChange.Visitor<List<String>> {

    @Override
    public List<String> visitCreateSchema(CreateSchema change) {
        return List.of("CREATE SCHEMA IF NOT EXISTS " + Sql.name(change.schema()) + ";");
    }

    @Override
    public List<String> visitKeepSchema(KeepSchema change) {
        return List.of();
    }

    @Override
    public List<String> visitCreateTable(CreateTable change) {
        return new NewTableStatements(change.table()).statements();
    }

    @Override
    public List<String> visitDropTable(DropTable change) {
        return List.of("DROP TABLE " + Sql.name(change.table().name()) + ";");
    }

    @Override
    public List<String> visitRenameTable(RenameTable change) {
        QualifiedName from = change.from().name();
        QualifiedName to = change.to().name();
        QualifiedName moved = new QualifiedName(to.schema(), from.name());
        List<String> statements = new ArrayList<>();
        if (!Objects.equals(from.schema(), to.schema())) {
            statements.add(setSchema(from, to.schema()));
        }
        if (!moved.name().equals(to.name())) {
            statements.add("ALTER TABLE " + Sql.name(moved) + " RENAME TO " + Sql.name(to.name()) + ";");
        }
        return statements;
    }

    /** SQL has no word for the default schema, and a revision must not know its name: so the server looks it up. */
    private static String setSchema(QualifiedName table, @Nullable String schema) {
        if (schema != null) {
            return "ALTER TABLE " + Sql.name(table) + " SET SCHEMA " + Sql.name(schema) + ";";
        }
        String name = Sql.literal(Sql.name(table));
        return "DO "
                + Sql.literal(
                        "BEGIN EXECUTE format('ALTER TABLE %s SET SCHEMA %I', " + name + ", current_schema()); END")
                + ";";
    }

    @Override
    public List<String> visitCommentTable(CommentTable change) {
        return List.of(comment(change.table().name(), change.to()));
    }

    static String comment(QualifiedName table, @Nullable String text) {
        return "COMMENT ON TABLE " + Sql.name(table) + " IS " + (text == null ? "NULL" : Sql.literal(text)) + ";";
    }

    @Override
    public List<String> visitChangeLabels(ChangeLabels change) {
        return List.of();
    }

    @Override
    public List<String> visitChangeGrain(ChangeGrain change) {
        return List.of();
    }
}
