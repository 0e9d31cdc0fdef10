package io.metatables.schema.postgres;

import io.metatables.schema.diff.ChangeSequence;
import io.metatables.schema.diff.CommentSequence;
import io.metatables.schema.diff.CreateSequence;
import io.metatables.schema.diff.DropSequence;
import io.metatables.schema.diff.NoteSequence;
import io.metatables.schema.diff.SequenceChange;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.Sequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The statements that change a sequence that belongs to no column; none for one that somebody else cares for. */
final class SequenceStatements implements SequenceChange.Visitor<List<String>> {

    @Override
    public List<String> visitCreateSequence(CreateSequence change) {
        Sequence sequence = change.sequence();
        if (sequence.external()) {
            return List.of();
        }
        List<String> statements = new ArrayList<>(sequence.accept(new SchemaObjectDefinition()));
        if (sequence.description() != null) {
            statements.add(comment(sequence.qualifiedName(), sequence.description()));
        }
        return statements;
    }

    @Override
    public List<String> visitDropSequence(DropSequence change) {
        return change.sequence().external()
                ? List.of()
                : List.of("DROP SEQUENCE " + Sql.name(change.sequence().qualifiedName()) + ";");
    }

    @Override
    public List<String> visitChangeSequence(ChangeSequence change) {
        return List.of(SequenceDefinition.alter(change.sequence(), change.from(), change.to()));
    }

    @Override
    public List<String> visitCommentSequence(CommentSequence change) {
        return List.of(comment(change.sequence(), change.to()));
    }

    private static String comment(QualifiedName sequence, @Nullable String text) {
        return "COMMENT ON SEQUENCE " + Sql.name(sequence) + " IS " + Sql.comment(text) + ";";
    }

    @Override
    public List<String> visitNoteSequence(NoteSequence change) {
        return List.of();
    }
}
