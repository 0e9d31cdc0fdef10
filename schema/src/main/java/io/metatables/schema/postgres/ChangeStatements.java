package io.metatables.schema.postgres;

import io.metatables.schema.diff.ColumnChange;
import io.metatables.schema.diff.ExtensionChange;
import io.metatables.schema.diff.ObjectChange;
import io.metatables.schema.diff.SchemaChange;
import io.metatables.schema.diff.SequenceChange;
import io.metatables.schema.diff.TableChange;
import io.metatables.schema.diff.TransitionChange;
import io.metatables.schema.diff.TypeChange;
import java.util.List;

/** The statements of a change, each with its semicolon. */
final class ChangeStatements implements SchemaChange.Visitor<List<String>> {

    @Override
    public List<String> visitTable(TableChange change) {
        return change.accept(new TableStatements());
    }

    @Override
    public List<String> visitColumn(ColumnChange change) {
        return change.accept(new ColumnStatements());
    }

    @Override
    public List<String> visitTransition(TransitionChange change) {
        return change.accept(new TransitionStatements());
    }

    @Override
    public List<String> visitObject(ObjectChange change) {
        return change.accept(new ObjectStatements());
    }

    @Override
    public List<String> visitType(TypeChange change) {
        return change.accept(new TypeStatements());
    }

    @Override
    public List<String> visitSequence(SequenceChange change) {
        return change.accept(new SequenceStatements());
    }

    @Override
    public List<String> visitExtension(ExtensionChange change) {
        return change.accept(new ExtensionStatements());
    }
}
