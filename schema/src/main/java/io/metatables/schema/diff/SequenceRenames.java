package io.metatables.schema.diff;

import io.metatables.schema.model.Generation;
import io.metatables.schema.model.Identity;
import io.metatables.schema.model.OwnedSequence;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.Serial;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the changes that give the sequences of columns other names into an order in which no name is taken before it is free. */
final class SequenceRenames {
    private SequenceRenames() {}

    static List<SchemaChange> first(List<SchemaChange> changes) {
        List<RenameSequence.Hop<ChangeGeneration, QualifiedName>> hops = new ArrayList<>();
        List<SchemaChange> others = new ArrayList<>();
        for (SchemaChange change : changes) {
            if (change instanceof ChangeGeneration generation && renames(generation)) {
                hops.add(new RenameSequence.Hop<>(generation, name(generation.from()), name(generation.to())));
            } else {
                others.add(change);
            }
        }
        if (hops.isEmpty()) {
            return changes;
        }
        List<SchemaChange> ordered = new ArrayList<>();
        new RenameSequence<ChangeGeneration, QualifiedName>(SequenceRenames::temporaryName)
                .of(hops)
                .forEach(hop -> ordered.add(change(hop)));
        ordered.addAll(others);
        return ordered;
    }

    private static boolean renames(ChangeGeneration change) {
        return change.from() != null
                && change.to() != null
                && !name(change.from()).equals(name(change.to()));
    }

    /** Only the hop that arrives changes more than the name. */
    private static ChangeGeneration change(RenameSequence.Hop<ChangeGeneration, QualifiedName> hop) {
        ChangeGeneration whole = hop.subject();
        boolean arrives = hop.to().equals(name(whole.to()));
        return new ChangeGeneration(
                whole.table(),
                whole.column(),
                named(whole.from(), hop.from()),
                arrives ? whole.to() : named(whole.from(), hop.to()));
    }

    private static QualifiedName temporaryName(QualifiedName name) {
        return new QualifiedName(name.schema(), SchemaDiffer.temporaryName(name.name()));
    }

    private static QualifiedName name(@Nullable Generation generation) {
        return sequence(generation).name();
    }

    private static Generation named(@Nullable Generation generation, QualifiedName name) {
        OwnedSequence sequence = sequence(generation).withName(name);
        return generation instanceof Identity identity
                ? new Identity(identity.always(), sequence)
                : new Serial(sequence);
    }

    private static OwnedSequence sequence(@Nullable Generation generation) {
        if (generation instanceof Identity identity) {
            return identity.sequence();
        }
        if (generation instanceof Serial serial) {
            return serial.sequence();
        }
        throw new IllegalArgumentException("no sequence: " + generation);
    }
}
