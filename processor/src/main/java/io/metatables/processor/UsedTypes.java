package io.metatables.processor;

import io.metatables.processor.declaration.ColumnDeclaration;
import io.metatables.processor.declaration.ColumnRole;
import io.metatables.processor.declaration.CompositeDeclaration;
import io.metatables.processor.declaration.NaturalType;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.declaration.TypeDeclaration;
import io.metatables.processor.read.TypeReader;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Finds the enums and annotated classes that members have as their types. They are asked of the compiler at each compilation,
 * since a table does not notice when its enum changes; an earlier reading only adds what class files do not keep.
 */
final class UsedTypes {
    private final Elements elements;
    private final TypeReader reader;

    UsedTypes(Elements elements) {
        this.elements = elements;
        this.reader = new TypeReader(elements);
    }

    /**
     * The types of members, and of the attributes of composite types.
     *
     * @param tables whose members are asked
     * @param declared types that are known already, whose attributes are asked too
     * @param earlier what an index knows of types
     * @return those that are not among the declared ones
     */
    List<TypeDeclaration> of(
            Collection<TableDeclaration> tables,
            Collection<TypeDeclaration> declared,
            Collection<TypeDeclaration> earlier) {
        Map<String, TypeDeclaration> known = new HashMap<>();
        earlier.forEach(type -> known.putIfAbsent(type.model().name(), type));
        Map<String, Optional<TypeDeclaration>> asked = new TreeMap<>();
        declared.forEach(type -> asked.put(type.model().name(), Optional.empty()));
        Deque<String> open = new ArrayDeque<>();
        tables.forEach(table -> table.columns().forEach(column -> name(column).ifPresent(open::add)));
        declared.forEach(type -> attributes(type).forEach(open::add));
        while (!open.isEmpty()) {
            String name = open.remove();
            if (!asked.containsKey(name)) {
                Optional<TypeDeclaration> type = read(name, Optional.ofNullable(known.get(name)));
                asked.put(name, type);
                type.ifPresent(found -> attributes(found).forEach(open::add));
            }
        }
        return asked.values().stream().flatMap(Optional::stream).toList();
    }

    private static Stream<String> attributes(TypeDeclaration type) {
        return type instanceof CompositeDeclaration composite
                ? composite.attributes().stream().map(UsedTypes::name).flatMap(Optional::stream)
                : Stream.empty();
    }

    /** The class that decides about the type of a member; empty: it says its type itself, or the type is natural. */
    private static Optional<String> name(ColumnDeclaration column) {
        String name = column.javaType().name();
        return column.typeName() != null
                        || column.is(ColumnRole.JSON)
                        || NaturalType.of(name).isPresent()
                ? Optional.empty()
                : Optional.of(name);
    }

    private Optional<TypeDeclaration> read(String name, Optional<TypeDeclaration> earlier) {
        TypeElement type = elements.getTypeElement(name);
        if (type == null) {
            return earlier;
        }
        return reader.read(type)
                .declaration()
                .map(read -> earlier.map(read::completedBy).orElse(read));
    }
}
