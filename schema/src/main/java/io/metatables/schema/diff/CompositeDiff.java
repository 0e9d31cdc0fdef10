package io.metatables.schema.diff;

import io.metatables.schema.model.CompositeType;
import io.metatables.schema.model.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The changes of a composite type. */
final class CompositeDiff {
    private final CompositeType from;
    private final CompositeType to;
    private final QualifiedName name;
    private final Successors successors;
    private final boolean used;
    private final List<SchemaChange> changes = new ArrayList<>();

    /** @param used whether columns have the type, or other types consist of it */
    CompositeDiff(CompositeType from, CompositeType to, Map<String, String> formerNames, boolean used) {
        this.from = from;
        this.to = to;
        this.name = to.qualifiedName();
        this.successors = Successors.of(names(from), names(to), formerNames);
        this.used = used;
    }

    private static List<String> names(CompositeType type) {
        return type.attributes().stream().map(CompositeType.Attribute::name).toList();
    }

    /** Hands on why there can be no changes, if that is so. */
    List<SchemaChange> changes(Consumer<String> refusals) {
        List<String> expected = new ArrayList<>(successors.newByOld().values());
        expected.addAll(successors.added());
        if (!expected.equals(names(to))) {
            refusals.accept("has its attributes in another order than " + String.join(", ", expected));
            return List.of();
        }
        for (CompositeType.Attribute attribute : from.attributes()) {
            String successor = successors.newByOld().get(attribute.name());
            if (successor == null) {
                changes.add(new DropAttribute(name, attribute));
            } else {
                compare(attribute, attribute(successor), refusals);
            }
        }
        successors.added().forEach(it -> changes.add(new AddAttribute(name, attribute(it))));
        return List.copyOf(changes);
    }

    private void compare(CompositeType.Attribute before, CompositeType.Attribute after, Consumer<String> refusals) {
        if (!before.name().equals(after.name())) {
            changes.add(new RenameAttribute(name, before.name(), after.name()));
        }
        CompositeType.Attribute renamed = new CompositeType.Attribute(after.name(), before.type(), before.collation());
        if (renamed.equals(after)) {
            return;
        }
        if (used) {
            refusals.accept("is in use, and its attribute " + after.name() + " gets another type");
        } else {
            changes.add(new ChangeAttribute(name, renamed, after));
        }
    }

    private CompositeType.Attribute attribute(String attribute) {
        return to.attributes().stream()
                .filter(it -> it.name().equals(attribute))
                .findFirst()
                .orElseThrow();
    }
}
