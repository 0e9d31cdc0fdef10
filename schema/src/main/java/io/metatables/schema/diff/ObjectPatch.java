package io.metatables.schema.diff;

import io.metatables.schema.model.CheckConstraint;
import io.metatables.schema.model.ExclusionConstraint;
import io.metatables.schema.model.ForeignKey;
import io.metatables.schema.model.Index;
import io.metatables.schema.model.NamedObject;
import io.metatables.schema.model.ObjectMarks;
import io.metatables.schema.model.PrimaryKey;
import io.metatables.schema.model.Table;
import io.metatables.schema.model.UniqueConstraint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes a change to a constraint or an index of a table. */
final class ObjectPatch implements ObjectChange.Visitor<Table> {
    private final Table table;

    ObjectPatch(Table table) {
        this.table = table;
    }

    @Override
    public Table visitAddObject(AddObject change) {
        return marked(change.object().accept(new Adding(change, table)), change.object(), change.marks());
    }

    @Override
    public Table visitDropObject(DropObject change) {
        PatchVisitor.expect(change, table.marksOf(change.object().name()), change.marks());
        return marked(change.object().accept(new Dropping(change, table)), change.object(), ObjectMarks.NONE);
    }

    @Override
    public Table visitRenameObject(RenameObject change) {
        Table without = change.object().accept(new Dropping(change, table));
        NamedObject renamed = change.object().withName(change.to());
        ObjectMarks marks = table.marksOf(change.object().name());
        return marked(
                marked(renamed.accept(new Adding(change, without)), change.object(), ObjectMarks.NONE), renamed, marks);
    }

    @Override
    public Table visitMarkObject(MarkObject change) {
        PatchVisitor.expect(change, table.marksOf(change.object().name()), change.from());
        return marked(table, change.object(), change.to());
    }

    private static Table marked(Table table, NamedObject object, ObjectMarks marks) {
        if (table.marksOf(object.name()).equals(marks)) {
            return table;
        }
        Map<String, ObjectMarks> all = new HashMap<>(table.marks());
        all.put(object.name(), marks);
        return table.toBuilder().marks(all).build();
    }

    private record Adding(SchemaChange change, Table table) implements NamedObject.Visitor<Table> {
        @Override
        public Table visitPrimaryKey(PrimaryKey key) {
            PatchVisitor.expect(change, table.primaryKey(), null);
            return table.toBuilder().primaryKey(key).build();
        }

        @Override
        public Table visitUniqueConstraint(UniqueConstraint key) {
            return table.toBuilder()
                    .uniqueConstraints(plus(table.uniqueConstraints(), key))
                    .build();
        }

        @Override
        public Table visitForeignKey(ForeignKey key) {
            return table.toBuilder().foreignKeys(plus(table.foreignKeys(), key)).build();
        }

        @Override
        public Table visitCheckConstraint(CheckConstraint check) {
            return table.toBuilder()
                    .checkConstraints(plus(table.checkConstraints(), check))
                    .build();
        }

        @Override
        public Table visitExclusionConstraint(ExclusionConstraint exclusion) {
            return table.toBuilder()
                    .exclusionConstraints(plus(table.exclusionConstraints(), exclusion))
                    .build();
        }

        @Override
        public Table visitIndex(Index index) {
            return table.toBuilder().indexes(plus(table.indexes(), index)).build();
        }

        private <T extends NamedObject> List<T> plus(List<T> objects, T object) {
            if (objects.stream().anyMatch(it -> it.name().equals(object.name()))) {
                throw new IllegalArgumentException(change.describe() + ": there is one already");
            }
            List<T> more = new ArrayList<>(objects);
            more.add(object);
            return more;
        }
    }

    private record Dropping(SchemaChange change, Table table) implements NamedObject.Visitor<Table> {
        @Override
        public Table visitPrimaryKey(PrimaryKey key) {
            PatchVisitor.expect(change, table.primaryKey(), key);
            return table.toBuilder().primaryKey(null).build();
        }

        @Override
        public Table visitUniqueConstraint(UniqueConstraint key) {
            return table.toBuilder()
                    .uniqueConstraints(minus(table.uniqueConstraints(), key))
                    .build();
        }

        @Override
        public Table visitForeignKey(ForeignKey key) {
            return table.toBuilder()
                    .foreignKeys(minus(table.foreignKeys(), key))
                    .build();
        }

        @Override
        public Table visitCheckConstraint(CheckConstraint check) {
            return table.toBuilder()
                    .checkConstraints(minus(table.checkConstraints(), check))
                    .build();
        }

        @Override
        public Table visitExclusionConstraint(ExclusionConstraint exclusion) {
            return table.toBuilder()
                    .exclusionConstraints(minus(table.exclusionConstraints(), exclusion))
                    .build();
        }

        @Override
        public Table visitIndex(Index index) {
            return table.toBuilder().indexes(minus(table.indexes(), index)).build();
        }

        private <T extends NamedObject> List<T> minus(List<T> objects, T object) {
            List<T> fewer = new ArrayList<>(objects);
            if (!fewer.remove(object)) {
                throw new IllegalArgumentException(change.describe() + ": there is none like it in " + objects);
            }
            return fewer;
        }
    }
}
