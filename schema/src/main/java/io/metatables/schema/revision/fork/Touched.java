package io.metatables.schema.revision.fork;

import io.metatables.schema.model.Ancestry;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.model.ForeignKey;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.SchemaObjects;
import io.metatables.schema.model.Table;
import io.metatables.schema.revision.Revision;
import io.metatables.schema.snapshot.SchemaFingerprint;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** What the revisions of one branch have to do with: what they change, and what that refers to. */
final class Touched {
    private final Set<String> identifiers = new TreeSet<>();
    private final Set<QualifiedName> names = new TreeSet<>();
    private final Set<QualifiedName> referenced = new TreeSet<>();
    private final Set<String> oldObjects = new TreeSet<>();
    private boolean objects;

    private Touched() {}

    /** What some revisions touch that start from a schema. */
    static Touched by(List<Revision> revisions, DatabaseSchema from) {
        Touched touched = new Touched();
        DatabaseSchema schema = from;
        for (Revision revision : revisions) {
            Map<String, Table> before = schema.tablesByIdentifier();
            revision.delta().gone().forEach(identifier -> touched.add(identifier, before));
            revision.delta().tables().forEach(table -> touched.add(table.identifier(), before));
            revision.delta().tables().forEach(touched::add);
            SchemaObjects after = revision.delta().objects();
            if (after != null) {
                touched.addObjects(schema.objects(), after);
            }
            schema = revision.delta().after(schema);
        }
        return touched;
    }

    private void add(String identifier, Map<String, Table> before) {
        identifiers.add(identifier);
        Table table = before.get(identifier);
        if (table != null) {
            add(table);
        }
    }

    private void add(Table table) {
        identifiers.add(table.identifier());
        names.add(table.name());
        table.foreignKeys().stream().map(ForeignKey::target).forEach(referenced::add);
        if (table.ancestry() instanceof Ancestry.Inherits inherits) {
            referenced.addAll(inherits.parents());
        } else if (table.ancestry() instanceof Ancestry.PartitionOf partition) {
            referenced.add(partition.parent());
        }
    }

    private void addObjects(SchemaObjects before, SchemaObjects after) {
        objects = true;
        Map<String, String> now = SchemaFingerprint.ofObjects(after);
        SchemaFingerprint.ofObjects(before).forEach((name, fingerprint) -> {
            if (!Objects.equals(now.get(name), fingerprint)) {
                oldObjects.add(name);
            }
        });
    }

    /** Why the other branch cannot simply follow; empty: neither has to do with what the other does. */
    Set<String> shared(Touched other) {
        Set<String> shared = new TreeSet<>(identifiers);
        shared.retainAll(other.identifiers);
        names.stream()
                .filter(name -> other.names.contains(name) || other.referenced.contains(name))
                .forEach(name -> shared.add(name.toString()));
        referenced.stream().filter(other.names::contains).forEach(name -> shared.add(name.toString()));
        if (objects && other.objects) {
            shared.add("types, sequences or extensions");
        }
        // A new type is used by nobody; any other change of one may be the concern of any table.
        shared.addAll(oldObjects);
        shared.addAll(other.oldObjects);
        return shared;
    }
}
