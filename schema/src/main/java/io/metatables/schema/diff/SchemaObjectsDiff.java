package io.metatables.schema.diff;

import io.metatables.schema.model.DataType;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.model.Extension;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.SchemaObject;
import io.metatables.schema.model.Sequence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The changes of what a schema has beside its tables, when the types have their new names already. */
final class SchemaObjectsDiff {
    private final DatabaseSchema from;
    private final DatabaseSchema to;
    private final ObjectRenames renames;
    private final Refusals refusals;
    private final List<SchemaChange> changes = new ArrayList<>();

    SchemaObjectsDiff(DatabaseSchema from, DatabaseSchema to, ObjectRenames renames, Refusals refusals) {
        this.from = from;
        this.to = to;
        this.renames = renames;
        this.refusals = refusals;
    }

    List<SchemaChange> changes() {
        if (!from.objects().isEmpty() || !to.objects().isEmpty()) {
            compareExtensions();
            compareTypes();
            compareSequences();
        }
        return List.copyOf(changes);
    }

    private void compareExtensions() {
        Map<QualifiedName, Extension> before = byName(from.objects().extensions());
        Map<QualifiedName, Extension> after = byName(to.objects().extensions());
        for (Extension extension : added(before, after)) {
            changes.add(new CreateExtension(extension));
        }
        for (Extension extension : added(after, before)) {
            changes.add(new KeepExtension(extension));
        }
        after.forEach((name, extension) -> {
            Extension old = before.get(name);
            if (old != null && !old.equals(extension)) {
                changes.add(new MoveExtension(old, extension));
            }
        });
    }

    private void compareTypes() {
        Map<QualifiedName, DataType> before = byName(from.objects().types());
        Map<QualifiedName, DataType> after = byName(to.objects().types());
        TypeOrder.of(added(before, after)).forEach(it -> changes.add(new CreateType(it)));
        List<DataType> dropped = new ArrayList<>(TypeOrder.of(added(after, before)));
        Collections.reverse(dropped);
        dropped.forEach(it -> changes.add(new DropType(it)));
        Map<DataType, DataType> changed = new LinkedHashMap<>();
        after.forEach((name, type) -> {
            DataType old = before.get(name);
            if (old != null && !old.equals(type)) {
                changed.put(old, type);
            }
        });
        if (!changed.isEmpty()) {
            UsedTypes used = UsedTypes.in(from);
            changed.forEach((old, type) -> changes.addAll(new TypeDiff(type, renames, used, refusals).changesOf(old)));
        }
    }

    private void compareSequences() {
        Map<QualifiedName, Sequence> before = byName(from.objects().sequences());
        Map<QualifiedName, Sequence> after = byName(to.objects().sequences());
        added(before, after).forEach(it -> changes.add(new CreateSequence(it)));
        added(after, before).forEach(it -> changes.add(new DropSequence(it)));
        after.forEach((name, sequence) -> {
            Sequence old = before.get(name);
            if (old != null && !old.equals(sequence)) {
                compare(old, sequence);
            }
        });
    }

    private void compare(Sequence old, Sequence sequence) {
        if (old.external() || sequence.external()) {
            changes.add(new NoteSequence(old, sequence));
            return;
        }
        if (!old.options().equals(sequence.options())) {
            changes.add(new ChangeSequence(sequence.qualifiedName(), old.options(), sequence.options()));
        }
        if (!Objects.equals(old.description(), sequence.description())) {
            changes.add(new CommentSequence(sequence.qualifiedName(), old.description(), sequence.description()));
        }
    }

    private static <T extends SchemaObject> Map<QualifiedName, T> byName(List<T> objects) {
        Map<QualifiedName, T> byName = new LinkedHashMap<>();
        objects.forEach(object -> byName.put(object.qualifiedName(), object));
        return byName;
    }

    private static <T> List<T> added(Map<QualifiedName, T> before, Map<QualifiedName, T> after) {
        Map<QualifiedName, T> added = new LinkedHashMap<>(after);
        added.keySet().removeAll(before.keySet());
        return List.copyOf(added.values());
    }
}
