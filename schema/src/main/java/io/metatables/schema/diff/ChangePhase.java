package io.metatables.schema.diff;

import io.metatables.schema.model.ForeignKey;

/**
 * The phases of a revision, in their order. Changes of one phase do not depend on each other, but for renames, which have
 * their own order; so a stable sort by phase is a valid order. Whatever is before {@link #RENAME_TABLE} speaks in old names,
 * whatever is after {@link #RENAME_OBJECT} in new ones. Foreign keys go first and come last: that is why tables may refer to
 * each other in a circle.
 */
public enum ChangePhase {
    /** Foreign keys go, before the keys and tables that they point at. */
    DROP_FOREIGN_KEY,
    /** Other constraints and indexes go, before their columns and before others take their names. */
    DROP_OBJECT,
    /** Tables go, before others take their names. */
    DROP_TABLE,
    /** Columns go, before others take their names. */
    DROP_COLUMN,
    /** Schemas come, before tables move there. */
    CREATE_SCHEMA,
    /** Tables get other names. */
    RENAME_TABLE,
    /** Columns get other names. */
    RENAME_COLUMN,
    /** Constraints and indexes get other names. */
    RENAME_OBJECT,
    /** Defaults go, before the type changes that they would not survive. */
    DROP_DEFAULT,
    /** Columns get other types. */
    CHANGE_TYPE,
    /** Columns become mandatory or optional, and get defaults. */
    CHANGE_COLUMN,
    /** Tables come. */
    CREATE_TABLE,
    /** Columns come. */
    ADD_COLUMN,
    /** Constraints and indexes come, other than foreign keys. */
    ADD_OBJECT,
    /** Foreign keys come, after all that they could point at. */
    ADD_FOREIGN_KEY,
    /** What nobody depends on: comments, and what only the catalog knows. */
    DESCRIBE;

    /**
     * The phase of a change.
     *
     * @param change any change
     * @return when it is made
     */
    public static ChangePhase of(SchemaChange change) {
        return change.accept(new OfChange());
    }

    private static final class OfChange implements SchemaChange.Visitor<ChangePhase> {
        @Override
        public ChangePhase visitTable(TableChange change) {
            return change.accept(new OfTableChange());
        }

        @Override
        public ChangePhase visitColumn(ColumnChange change) {
            return change.accept(new OfColumnChange());
        }

        @Override
        public ChangePhase visitObject(ObjectChange change) {
            return change.accept(new OfObjectChange());
        }
    }

    private static final class OfTableChange implements TableChange.Visitor<ChangePhase> {
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
    }

    private static final class OfColumnChange implements ColumnChange.Visitor<ChangePhase> {
        @Override
        public ChangePhase visitAddColumn(AddColumn change) {
            return ADD_COLUMN;
        }

        @Override
        public ChangePhase visitDropColumn(DropColumn change) {
            return DROP_COLUMN;
        }

        @Override
        public ChangePhase visitRenameColumn(RenameColumn change) {
            return RENAME_COLUMN;
        }

        @Override
        public ChangePhase visitChangeType(ChangeType change) {
            return CHANGE_TYPE;
        }

        @Override
        public ChangePhase visitSetNotNull(SetNotNull change) {
            return CHANGE_COLUMN;
        }

        @Override
        public ChangePhase visitDropNotNull(DropNotNull change) {
            return CHANGE_COLUMN;
        }

        @Override
        public ChangePhase visitChangeDefault(ChangeDefault change) {
            return change.to() == null ? DROP_DEFAULT : CHANGE_COLUMN;
        }

        @Override
        public ChangePhase visitCommentColumn(CommentColumn change) {
            return DESCRIBE;
        }
    }

    private static final class OfObjectChange implements ObjectChange.Visitor<ChangePhase> {
        @Override
        public ChangePhase visitAddObject(AddObject change) {
            return change.object() instanceof ForeignKey ? ADD_FOREIGN_KEY : ADD_OBJECT;
        }

        @Override
        public ChangePhase visitDropObject(DropObject change) {
            return change.object() instanceof ForeignKey ? DROP_FOREIGN_KEY : DROP_OBJECT;
        }

        @Override
        public ChangePhase visitRenameObject(RenameObject change) {
            return RENAME_OBJECT;
        }
    }
}
