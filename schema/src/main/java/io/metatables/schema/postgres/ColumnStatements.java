package io.metatables.schema.postgres;

import io.metatables.schema.diff.AddColumn;
import io.metatables.schema.diff.ChangeCollation;
import io.metatables.schema.diff.ChangeColumnStorage;
import io.metatables.schema.diff.ChangeDefault;
import io.metatables.schema.diff.ChangeGeneration;
import io.metatables.schema.diff.ChangeType;
import io.metatables.schema.diff.ColumnChange;
import io.metatables.schema.diff.CommentColumn;
import io.metatables.schema.diff.DropColumn;
import io.metatables.schema.diff.DropNotNull;
import io.metatables.schema.diff.RenameColumn;
import io.metatables.schema.diff.SetNotNull;
import io.metatables.schema.diff.TableRef;
import io.metatables.schema.model.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The statements that change a column. */
final class ColumnStatements implements ColumnChange.Visitor<List<String>> {

    @Override
    public List<String> visitAddColumn(AddColumn change) {
        QualifiedName table = change.table().name();
        List<String> statements = new ArrayList<>(ColumnDefinition.before(change.column()));
        statements.add("ALTER TABLE " + Sql.name(table) + " ADD COLUMN " + ColumnDefinition.of(change.column()) + ";");
        statements.addAll(ColumnDefinition.after(table, change.column()));
        if (change.column().description() != null) {
            statements.add(
                    comment(table, change.column().name(), change.column().description()));
        }
        return statements;
    }

    @Override
    public List<String> visitDropColumn(DropColumn change) {
        return List.of("ALTER TABLE " + Sql.name(change.table().name()) + " DROP COLUMN "
                + Sql.name(change.column().name()) + ";");
    }

    @Override
    public List<String> visitRenameColumn(RenameColumn change) {
        return List.of("ALTER TABLE " + Sql.name(change.table().name()) + " RENAME COLUMN " + Sql.name(change.from())
                + " TO " + Sql.name(change.to()) + ";");
    }

    @Override
    public List<String> visitChangeType(ChangeType change) {
        String using = TypeCast.using(change.column(), change.from(), change.to());
        return alter(change.table(), change.column(), "TYPE " + change.to() + using);
    }

    @Override
    public List<String> visitSetNotNull(SetNotNull change) {
        return alter(change.table(), change.column(), "SET NOT NULL");
    }

    @Override
    public List<String> visitDropNotNull(DropNotNull change) {
        return alter(change.table(), change.column(), "DROP NOT NULL");
    }

    @Override
    public List<String> visitChangeDefault(ChangeDefault change) {
        @Nullable String to = change.to();
        String action = to == null ? "DROP DEFAULT" : "SET DEFAULT " + Definitions.expression(to);
        return alter(change.table(), change.column(), action);
    }

    @Override
    public List<String> visitCommentColumn(CommentColumn change) {
        return List.of(comment(change.table().name(), change.column(), change.to()));
    }

    static String comment(QualifiedName table, String column, @Nullable String text) {
        return "COMMENT ON COLUMN " + Sql.name(table) + "." + Sql.name(column) + " IS " + Sql.comment(text) + ";";
    }

    private static List<String> alter(TableRef table, String column, String action) {
        return List.of(
                "ALTER TABLE " + Sql.name(table.name()) + " ALTER COLUMN " + Sql.name(column) + " " + action + ";");
    }

    @Override
    public List<String> visitChangeGeneration(ChangeGeneration change) {
        return new GenerationStatements(change.table().name(), change.column()).of(change);
    }

    @Override
    public List<String> visitChangeCollation(ChangeCollation change) {
        @Nullable String to = change.to();
        String collate = to == null ? "" : " COLLATE " + Sql.collation(to);
        return alter(change.table(), change.column(), "TYPE " + change.type() + collate);
    }

    @Override
    public List<String> visitChangeColumnStorage(ChangeColumnStorage change) {
        return StorageStatements.of(change);
    }
}
