package io.metatables.schema.postgres;

import io.metatables.schema.model.Index;
import io.metatables.schema.model.NamedObject;
import io.metatables.schema.model.ObjectMarks;
import io.metatables.schema.model.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The statements that say something of a constraint or an index beside its definition. */
final class MarkStatements {
    private MarkStatements() {}

    static List<String> of(QualifiedName table, NamedObject object, ObjectMarks from, ObjectMarks to) {
        List<String> statements = new ArrayList<>();
        String alter = "ALTER TABLE " + Sql.name(table) + " ";
        String name = Sql.name(object.name());
        if (!Objects.equals(from.description(), to.description())) {
            statements.add(comment(table, object, to.description()));
        }
        if (from.clustered() != to.clustered()) {
            statements.add(alter + (to.clustered() ? "CLUSTER ON " + name : "SET WITHOUT CLUSTER") + ";");
        }
        if (from.replicaIdentity() != to.replicaIdentity()) {
            statements.add(
                    alter + "REPLICA IDENTITY " + (to.replicaIdentity() ? "USING INDEX " + name : "DEFAULT") + ";");
        }
        return statements;
    }

    private static String comment(QualifiedName table, NamedObject object, @Nullable String text) {
        String of = object instanceof Index
                ? "INDEX " + Sql.name(table.schema(), object.name())
                : "CONSTRAINT " + Sql.name(object.name()) + " ON " + Sql.name(table);
        return "COMMENT ON " + of + " IS " + Sql.comment(text) + ";";
    }
}
