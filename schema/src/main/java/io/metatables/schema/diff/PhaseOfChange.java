package io.metatables.schema.diff;

/** When each change is made. */
final class PhaseOfChange implements SchemaChange.Visitor<ChangePhase> {
    @Override
    public ChangePhase visitTable(TableChange change) {
        return change.accept(new PhaseOfTableChange());
    }

    @Override
    public ChangePhase visitColumn(ColumnChange change) {
        return change.accept(new PhaseOfColumnChange());
    }

    @Override
    public ChangePhase visitTransition(TransitionChange change) {
        return change.accept(new PhaseOfTransition());
    }

    @Override
    public ChangePhase visitObject(ObjectChange change) {
        return change.accept(new PhaseOfObjectChange());
    }

    @Override
    public ChangePhase visitType(TypeChange change) {
        return change.accept(new PhaseOfTypeChange());
    }

    @Override
    public ChangePhase visitSequence(SequenceChange change) {
        return change.accept(new PhaseOfSequenceChange());
    }

    @Override
    public ChangePhase visitExtension(ExtensionChange change) {
        return change.accept(new PhaseOfExtensionChange());
    }
}
