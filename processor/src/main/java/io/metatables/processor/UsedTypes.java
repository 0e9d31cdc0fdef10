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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

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
        for (TypeDeclaration type : earlier) {
            known.putIfAbsent(type.model().name(), type);
        }
        Set<String> asked = new HashSet<>();
        Deque<String> open = new ArrayDeque<>();
        for (TableDeclaration table : tables) {
            addNames(open, table.columns());
        }
        for (TypeDeclaration type : declared) {
            asked.add(type.model().name());
            addAttributes(open, type);
        }
        Map<String, TypeDeclaration> used = new TreeMap<>();
        while (!open.isEmpty()) {
            String name = open.remove();
            TypeDeclaration type = asked.add(name) ? read(name, known.get(name)) : null;
            if (type != null) {
                used.put(name, type);
                addAttributes(open, type);
            }
        }
        return List.copyOf(used.values());
    }

    private static void addAttributes(Deque<String> open, TypeDeclaration type) {
        if (type instanceof CompositeDeclaration composite) {
            addNames(open, composite.attributes());
        }
    }

    /** The classes that decide about the types of members, but for those that say it themselves or have a natural one. */
    private static void addNames(Deque<String> open, List<ColumnDeclaration> columns) {
        for (ColumnDeclaration column : columns) {
            String name = column.javaType().name();
            boolean decided = column.typeName() != null || column.is(ColumnRole.JSON);
            if (!decided && NaturalType.of(name).isEmpty()) {
                open.add(name);
            }
        }
    }

    private @Nullable TypeDeclaration read(String name, @Nullable TypeDeclaration earlier) {
        TypeElement type = elements.getTypeElement(name);
        if (type == null) {
            return earlier;
        }
        TypeDeclaration read = reader.read(type).declaration().orElse(null);
        return read == null || earlier == null ? read : read.completedBy(earlier);
    }
}
