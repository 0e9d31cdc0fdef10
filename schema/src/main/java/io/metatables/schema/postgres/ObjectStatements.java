package io.metatables.schema.postgres;

import io.metatables.schema.diff.AddObject;
import io.metatables.schema.diff.DropObject;
import io.metatables.schema.diff.ObjectChange;
import io.metatables.schema.diff.RenameObject;
import io.metatables.schema.model.Index;
import io.metatables.schema.model.NamedObject;
import io.metatables.schema.model.QualifiedName;
import java.util.List;

/** The statements that change a constraint or an index. */
final class ObjectStatements implements ObjectChange.Visitor<List<String>> {

    @Override
    public List<String> visitAddObject(AddObject change) {
        return List.of(add(change.table().name(), change.object()));
    }

    static String add(QualifiedName table, NamedObject object) {
        return object instanceof Index index
                ? createIndex(table, index)
                : "ALTER TABLE " + Sql.name(table) + "\n    ADD "
                        + object.accept(new ConstraintDefinition()).orElseThrow() + ";";
    }

    /** An index lives in the schema of its table, so that its name takes no schema here. */
    private static String createIndex(QualifiedName table, Index index) {
        return (index.unique() ? "CREATE UNIQUE INDEX " : "CREATE INDEX ") + Sql.name(index.name()) + " ON "
                + Sql.name(table) + " (" + Sql.names(index.columns()) + ");";
    }

    @Override
    public List<String> visitDropObject(DropObject change) {
        QualifiedName table = change.table().name();
        String name = change.object().name();
        return List.of(
                change.object() instanceof Index
                        ? "DROP INDEX " + Sql.name(table.schema(), name) + ";"
                        : "ALTER TABLE " + Sql.name(table) + " DROP CONSTRAINT " + Sql.name(name) + ";");
    }

    @Override
    public List<String> visitRenameObject(RenameObject change) {
        QualifiedName table = change.table().name();
        String name = change.object().name();
        String to = Sql.name(change.to());
        return List.of(
                change.object() instanceof Index
                        ? "ALTER INDEX " + Sql.name(table.schema(), name) + " RENAME TO " + to + ";"
                        : "ALTER TABLE " + Sql.name(table) + " RENAME CONSTRAINT " + Sql.name(name) + " TO " + to
                                + ";");
    }
}
