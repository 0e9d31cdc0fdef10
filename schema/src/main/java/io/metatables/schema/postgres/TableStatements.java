package io.metatables.schema.postgres;

import io.metatables.schema.diff.AddPartition;
import io.metatables.schema.diff.ChangeCare;
import io.metatables.schema.diff.ChangeGrain;
import io.metatables.schema.diff.ChangeLabels;
import io.metatables.schema.diff.ChangeStorage;
import io.metatables.schema.diff.CommentPartition;
import io.metatables.schema.diff.CommentTable;
import io.metatables.schema.diff.CreateSchema;
import io.metatables.schema.diff.CreateTable;
import io.metatables.schema.diff.DropPartition;
import io.metatables.schema.diff.DropTable;
import io.metatables.schema.diff.KeepSchema;
import io.metatables.schema.diff.NoteTable;
import io.metatables.schema.diff.RenameTable;
import io.metatables.schema.diff.TableChange;
import io.metatables.schema.model.QualifiedName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The statements that change a whole table; none for what only the catalog knows, or somebody else cares for. */
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
        return change.table().care().external() ? List.of() : new NewTableStatements(change.table()).statements();
    }

    @Override
    public List<String> visitDropTable(DropTable change) {
        return change.table().care().external() ? List.of() : TransitionStatements.drop(change.table());
    }

    @Override
    public List<String> visitRenameTable(RenameTable change) {
        return SchemaMove.rename("TABLE", change.from().name(), change.to().name());
    }

    @Override
    public List<String> visitCommentTable(CommentTable change) {
        return List.of(comment(change.table().name(), change.to()));
    }

    static String comment(QualifiedName table, @Nullable String text) {
        return "COMMENT ON TABLE " + Sql.name(table) + " IS " + Sql.comment(text) + ";";
    }

    @Override
    public List<String> visitChangeLabels(ChangeLabels change) {
        return List.of();
    }

    @Override
    public List<String> visitChangeGrain(ChangeGrain change) {
        return List.of();
    }

    @Override
    public List<String> visitAddPartition(AddPartition change) {
        return PartitionStatements.attach(change.parent(), change.partition());
    }

    /** PostgreSQL does not drop a partition that a foreign key points at with the rest of its table. */
    @Override
    public List<String> visitDropPartition(DropPartition change) {
        String partition = Sql.name(change.partition().name());
        return List.of(
                "ALTER TABLE " + Sql.name(change.parent()) + " DETACH PARTITION " + partition + ";",
                "DROP TABLE " + partition + ";");
    }

    @Override
    public List<String> visitCommentPartition(CommentPartition change) {
        return List.of(comment(change.partition(), change.to()));
    }

    @Override
    public List<String> visitChangeStorage(ChangeStorage change) {
        return StorageStatements.of(change);
    }

    @Override
    public List<String> visitChangeCare(ChangeCare change) {
        return List.of();
    }

    @Override
    public List<String> visitNoteTable(NoteTable change) {
        return List.of();
    }
}
