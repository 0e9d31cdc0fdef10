package io.metatables.processor.drift;

import io.metatables.processor.declaration.ColumnDeclaration;
import io.metatables.processor.declaration.CompositeDeclaration;
import io.metatables.processor.declaration.EnumDeclaration;
import io.metatables.processor.declaration.ProviderModel;
import io.metatables.processor.declaration.TypeDeclaration;
import io.metatables.processor.declaration.TypeOptions;
import io.metatables.schema.diff.ObjectRenames;
import io.metatables.schema.model.QualifiedName;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the models say of the former names of types, labels and attributes. */
final class FormerTypes {
    private final Map<QualifiedName, QualifiedName> types = new TreeMap<>();
    private final Map<QualifiedName, Map<String, String>> members = new TreeMap<>();

    private FormerTypes() {}

    static ObjectRenames of(ProviderModel model) {
        FormerTypes former = new FormerTypes();
        for (TypeDeclaration type : model.objects().types()) {
            TypeOptions options = type.options();
            if (options != null) {
                former.add(
                        type,
                        options,
                        options.qualifiedName(type.model(), model.provider().prefix()));
            }
        }
        former.members.values().removeIf(Map::isEmpty);
        return new ObjectRenames(former.types, former.members);
    }

    private void add(TypeDeclaration type, TypeOptions options, QualifiedName name) {
        String renamedFrom = options.renamedFrom();
        if (renamedFrom != null) {
            types.put(name, new QualifiedName(options.schema(), renamedFrom));
        }
        Map<String, String> former = members.computeIfAbsent(name, unused -> new TreeMap<>());
        if (type instanceof EnumDeclaration declared) {
            for (EnumDeclaration.Constant constant : declared.constants()) {
                put(former, constant.label(), constant.renamedFrom());
            }
        } else if (type instanceof CompositeDeclaration composite) {
            for (ColumnDeclaration attribute : composite.attributes()) {
                put(former, attribute.columnName(), attribute.renamedFrom());
            }
        }
    }

    private static void put(Map<String, String> former, String name, @Nullable String renamedFrom) {
        if (renamedFrom != null) {
            former.put(name, renamedFrom);
        }
    }
}
