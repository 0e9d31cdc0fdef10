package io.metatables.schema.diff;

import io.metatables.schema.model.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The renames of the tables that live on, each followed by the view under the former name that it leaves. */
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
                continue;
            }
            if (!pair.from().identifier().equals(pair.to().identifier())) {
                changes.add(new RenameTable(pair.oldRef(), pair.newRef()));
            }
            view(pair).ifPresent(changes::add);
        }
        if (hops.isEmpty()) {
            return changes;
        }
        new RenameSequence<TablePair, QualifiedName>(TableRenames::temporaryName)
                .of(hops)
                .forEach(hop -> {
                    changes.add(change(hop));
                    view(hop.subject())
                            .filter(view -> hop.to().equals(view.table().name()))
                            .ifPresent(changes::add);
                });
        return changes;
    }

    private static Optional<AddFormerView> view(TablePair pair) {
        @Nullable QualifiedName view = pair.to().transitional().view();
        String former = pair.from().identifier();
        return view == null || view.equals(pair.from().transitional().view())
                ? Optional.empty()
                : Optional.of(new AddFormerView(
                        pair.newRef(),
                        former.equals(pair.to().identifier()) ? Optional.empty() : Optional.of(former),
                        view));
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
