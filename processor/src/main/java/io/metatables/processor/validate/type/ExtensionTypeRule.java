package io.metatables.processor.validate.type;

import io.metatables.processor.declaration.AnnotationNames;
import io.metatables.processor.declaration.ColumnDeclaration;
import io.metatables.processor.declaration.CompilationModel;
import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.ExtensionDeclaration;
import io.metatables.processor.declaration.ProviderModel;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.SourceRef;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.declaration.TypeDeclaration;
import io.metatables.processor.declaration.TypeOptions;
import io.metatables.processor.typing.SchemaTypes;
import io.metatables.processor.validate.rule.Rule;
import io.metatables.schema.model.ColumnType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A type of an extension is there only where the extension is, and a new database has none. Of a type that is named with its
 * schema, and of what is external, somebody else takes care.
 */
final class ExtensionTypeRule implements Rule {

    /** Where a type is used first, and by whom. */
    private record Use(ColumnType type, String user, SourceRef place) {}

    @Override
    public void check(CompilationModel compilation, Consumer<SourceFinding> findings) {
        for (ProviderModel model : compilation.providers()) {
            Map<List<String>, List<Use>> uses = uses(model);
            if (!uses.isEmpty()) {
                check(model, uses, findings);
            }
        }
    }

    private static void check(
            ProviderModel model, Map<List<String>, List<Use>> uses, Consumer<SourceFinding> findings) {
        Set<String> provided = new HashSet<>();
        for (ExtensionDeclaration extension : model.objects().extensions()) {
            provided.add(extension.name());
        }
        Set<String> ownTypes = new HashSet<>();
        for (TypeDeclaration type : model.objects().types()) {
            SchemaTypes.spelling(type, model.provider().prefix()).ifPresent(ownTypes::add);
        }
        uses.forEach((extensions, places) -> {
            places.removeIf(use -> ownTypes.contains(use.type().name()));
            if (!places.isEmpty() && extensions.stream().noneMatch(provided::contains)) {
                findings.accept(finding(model, extensions.get(0), places));
            }
        });
    }

    private static Map<List<String>, List<Use>> uses(ProviderModel model) {
        Map<List<String>, List<Use>> uses = new LinkedHashMap<>();
        for (TableDeclaration table : model.tables()) {
            if (!table.details().external()) {
                for (ColumnDeclaration column : table.columns()) {
                    ColumnType type =
                            column.typing() == null ? null : column.typing().type();
                    if (type != null && !ExtensionTypes.bringing(type.name()).isEmpty()) {
                        SourceRef place = place(column, table);
                        add(uses, type, place.toString(), place);
                    }
                }
            }
        }
        for (TypeDeclaration type : model.objects().types()) {
            TypeOptions options = type.options();
            if (options != null && !options.external()) {
                SchemaTypes.parts(type)
                        .forEach(part -> add(uses, part, type.model().name(), TypeRule.place(type)));
            }
        }
        return uses;
    }

    private static SourceRef place(ColumnDeclaration column, TableDeclaration table) {
        SourceRef place = table.place(column);
        return column.typeName() == null
                ? place
                : place.annotation(AnnotationNames.COLUMN).value("type");
    }

    private static void add(Map<List<String>, List<Use>> uses, ColumnType type, String user, SourceRef place) {
        List<String> extensions = ExtensionTypes.bringing(type.name());
        if (!extensions.isEmpty()) {
            uses.computeIfAbsent(extensions, unused -> new ArrayList<>()).add(new Use(type, user, place));
        }
    }

    /** Once for each extension, since one annotation is the way out for all that use it. */
    private static SourceFinding finding(ProviderModel model, String extension, List<Use> uses) {
        Use first = uses.get(0);
        List<SourceRef> fallbacks = new ArrayList<>();
        uses.forEach(use -> fallbacks.add(use.place()));
        fallbacks.add(model.provider().annotation().value("includes"));
        String users = first.user() + (uses.size() == 1 ? "" : ", and " + (uses.size() - 1) + " more such,");
        return SourceFinding.at(
                        first.place(),
                        DeclarationCode.MISSING_EXTENSION,
                        "Type " + first.type() + " of " + users + " is one of the extension " + extension
                                + ", which nothing in " + model.provider().namespace() + " requires.",
                        "Write @RequiresExtension(\"" + extension
                                + "\") on the provider, a model set or the model; then the first revision makes it.")
                .orAt(fallbacks);
    }
}
