package io.metatables.schema.plan;

import io.metatables.schema.diff.MarkObject;
import io.metatables.schema.diff.TableRef;
import io.metatables.schema.model.CheckConstraint;
import io.metatables.schema.model.Constraint;
import io.metatables.schema.model.ForeignKey;
import io.metatables.schema.model.ForeignKeyOptions;
import io.metatables.schema.model.Index;
import io.metatables.schema.model.IndexElement;
import io.metatables.schema.model.IndexOptions;
import io.metatables.schema.model.KeyOptions;
import io.metatables.schema.model.NamedObject;
import io.metatables.schema.model.ObjectMarks;
import io.metatables.schema.model.PrimaryKey;
import io.metatables.schema.model.UniqueConstraint;
import io.metatables.schema.step.AddUnvalidated;
import io.metatables.schema.step.ApplyChange;
import io.metatables.schema.step.Step;
import java.util.List;

/** The pieces of which a constraint or an index is made on a table that is in use. */
final class GentleAddition {
    private GentleAddition() {}

    /** The index over which a key can be made: of the same name, which the constraint then has. */
    static Index under(PrimaryKey key) {
        return index(key.name(), key.columns(), key.options());
    }

    static Index under(UniqueConstraint key) {
        return index(key.name(), key.columns(), key.options());
    }

    private static Index index(String name, List<String> columns, KeyOptions options) {
        return new Index(
                name,
                true,
                columns.stream().map(IndexElement::of).toList(),
                new IndexOptions(
                        IndexOptions.BTREE,
                        options.include(),
                        null,
                        options.nullsNotDistinct(),
                        options.storageParameters(),
                        options.tablespace()));
    }

    static Step unvalidated(TableRef table, ForeignKey key) {
        ForeignKeyOptions options = key.options();
        return new AddUnvalidated(
                table,
                new ForeignKey(
                        key.name(),
                        key.columns(),
                        key.target(),
                        key.targetColumns(),
                        key.onDelete(),
                        key.onUpdate(),
                        new ForeignKeyOptions(
                                options.match(), options.onDeleteColumns(), options.deferrability(), false)));
    }

    static Step unvalidated(TableRef table, CheckConstraint check) {
        Constraint unvalidated = new CheckConstraint(check.name(), check.condition(), check.inherited(), false);
        return new AddUnvalidated(table, unvalidated);
    }

    /** What is said of the object beside its definition; empty if nothing is. */
    static List<Step> marks(TableRef table, NamedObject object, ObjectMarks marks) {
        return marks.equals(ObjectMarks.NONE)
                ? List.of()
                : List.of(new ApplyChange(new MarkObject(table, object, ObjectMarks.NONE, marks)));
    }
}
