package io.metatables.schema.diff;

import io.metatables.schema.model.QualifiedName;
import java.util.ArrayList;
import java.util.List;

/** The renames of the tables that live on. */
final class TableRenames {
    private final List<TablePair> pairs;

    TableRenames(List<TablePair> pairs) {
        this.pairs = pairs;
    }

    List<SchemaChange> changes() {
        List<SchemaChange> changes = new ArrayList<>();
        List<RenameSequence.Hop<TablePair, QualifiedName>> hops = new ArrayList<>();
        for (TablePair pair : pairs) {
            QualifiedName from = pair.from().name();
            QualifiedName to = pair.to().name();
            if (!from.equals(to)) {
                hops.add(new RenameSequence.Hop<>(pair, from, to));
            } else if (!pair.from().identifier().equals(pair.to().identifier())) {
                changes.add(new RenameTable(pair.oldRef(), pair.newRef()));
            }
        }
        if (hops.isEmpty()) {
            return changes;
        }
        new RenameSequence<TablePair, QualifiedName>(TableRenames::temporaryName)
                .of(hops)
                .forEach(hop -> changes.add(change(hop)));
        return changes;
    }

    /** Only the hop that arrives changes the identifier. */
    private static RenameTable change(RenameSequence.Hop<TablePair, QualifiedName> hop) {
        TablePair pair = hop.subject();
        boolean arrives = hop.to().equals(pair.to().name());
        String before = pair.from().identifier();
        return new RenameTable(
                new TableRef(before, hop.from()), arrives ? pair.newRef() : new TableRef(before, hop.to()));
    }

    private static QualifiedName temporaryName(QualifiedName name) {
        return new QualifiedName(name.schema(), SchemaDiffer.temporaryName(name.name()));
    }
}
