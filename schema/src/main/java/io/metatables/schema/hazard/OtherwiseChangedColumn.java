package io.metatables.schema.hazard;

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
import java.util.Optional;

/** The column that a change makes another one beside its type; empty for changes that do not mind when its type changes. */
final class OtherwiseChangedColumn implements ColumnChange.Visitor<Optional<String>> {
    @Override
    public Optional<String> visitAddColumn(AddColumn change) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visitDropColumn(DropColumn change) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visitRenameColumn(RenameColumn change) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visitChangeType(ChangeType change) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visitSetNotNull(SetNotNull change) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visitDropNotNull(DropNotNull change) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visitChangeDefault(ChangeDefault change) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visitCommentColumn(CommentColumn change) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visitChangeGeneration(ChangeGeneration change) {
        return Optional.of(change.column());
    }

    @Override
    public Optional<String> visitChangeCollation(ChangeCollation change) {
        return Optional.of(change.column());
    }

    @Override
    public Optional<String> visitChangeColumnStorage(ChangeColumnStorage change) {
        return Optional.of(change.column());
    }
}
