package io.metatables.schema.postgres;

import io.metatables.schema.diff.AddObject;
import io.metatables.schema.diff.DropObject;
import io.metatables.schema.diff.MarkObject;
import io.metatables.schema.diff.ObjectChange;
import io.metatables.schema.diff.RenameObject;
import io.metatables.schema.model.Index;
import io.metatables.schema.model.NamedObject;
import io.metatables.schema.model.ObjectMarks;
import io.metatables.schema.model.QualifiedName;
import java.util.ArrayList;
import java.util.List;

/** The statements that change a constraint or an index. */
final class ObjectStatements implements ObjectChange.Visitor<List<String>> {

    @Override
    public List<String> visitAddObject(AddObject change) {
        QualifiedName table = change.table().name();
        List<String> statements = new ArrayList<>(List.of(add(table, change.object())));
        statements.addAll(MarkStatements.of(table, change.object(), ObjectMarks.NONE, change.marks()));
        return statements;
    }

    @Override
    public List<String> visitMarkObject(MarkObject change) {
        return MarkStatements.of(change.table().name(), change.object(), change.from(), change.to());
    }

    static String add(QualifiedName table, NamedObject object) {
        return object instanceof Index index
                ? IndexDefinition.create(table, index)
                : "ALTER TABLE " + Sql.name(table) + "\n    ADD "
                        + object.accept(new ConstraintDefinition()).orElseThrow() + ";";
    }

    @Override
    public List<String> visitDropObject(DropObject change) {
        QualifiedName table = change.table().name();
        String name = change.object().name();
        List<String> statements = new ArrayList<>();
        if (change.marks().replicaIdentity()) { // PostgreSQL would go on looking for the index
            statements.add("ALTER TABLE " + Sql.name(table) + " REPLICA IDENTITY DEFAULT;");
        }
        statements.add(
                change.object() instanceof Index
                        ? "DROP INDEX " + Sql.name(table.schema(), name) + ";"
                        : "ALTER TABLE " + Sql.name(table) + " DROP CONSTRAINT " + Sql.name(name) + ";");
        return statements;
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
