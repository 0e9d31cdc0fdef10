package io.metatables.schema.diff;

import static io.metatables.schema.diff.ChangePhase.ADD_PARTITION;
import static io.metatables.schema.diff.ChangePhase.CHANGE_TABLE;
import static io.metatables.schema.diff.ChangePhase.CREATE_SCHEMA;
import static io.metatables.schema.diff.ChangePhase.CREATE_TABLE;
import static io.metatables.schema.diff.ChangePhase.DESCRIBE;
import static io.metatables.schema.diff.ChangePhase.DROP_TABLE;
import static io.metatables.schema.diff.ChangePhase.NOTE_TABLE;
import static io.metatables.schema.diff.ChangePhase.RENAME_TABLE;

/** When each change to a whole table is made. */
final class PhaseOfTableChange implements TableChange.Visitor<ChangePhase> {
    @Override
    public ChangePhase visitCreateSchema(CreateSchema change) {
        return CREATE_SCHEMA;
    }

    @Override
    public ChangePhase visitKeepSchema(KeepSchema change) {
        return CREATE_SCHEMA;
    }

    @Override
    public ChangePhase visitCreateTable(CreateTable change) {
        return CREATE_TABLE;
    }

    @Override
    public ChangePhase visitDropTable(DropTable change) {
        return DROP_TABLE;
    }

    @Override
    public ChangePhase visitRenameTable(RenameTable change) {
        return RENAME_TABLE;
    }

    @Override
    public ChangePhase visitCommentTable(CommentTable change) {
        return DESCRIBE;
    }

    @Override
    public ChangePhase visitChangeLabels(ChangeLabels change) {
        return DESCRIBE;
    }

    @Override
    public ChangePhase visitChangeGrain(ChangeGrain change) {
        return DESCRIBE;
    }

    @Override
    public ChangePhase visitAddPartition(AddPartition change) {
        return ADD_PARTITION;
    }

    @Override
    public ChangePhase visitDropPartition(DropPartition change) {
        return DROP_TABLE;
    }

    @Override
    public ChangePhase visitCommentPartition(CommentPartition change) {
        return DESCRIBE;
    }

    @Override
    public ChangePhase visitChangeStorage(ChangeStorage change) {
        return CHANGE_TABLE;
    }

    @Override
    public ChangePhase visitChangeCare(ChangeCare change) {
        return DESCRIBE;
    }

    @Override
    public ChangePhase visitNoteTable(NoteTable change) {
        return NOTE_TABLE;
    }
}
