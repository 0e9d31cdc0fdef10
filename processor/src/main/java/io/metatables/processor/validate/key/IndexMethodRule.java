package io.metatables.processor.validate.key;

import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.ElementDeclaration;
import io.metatables.processor.declaration.ExclusionDeclaration;
import io.metatables.processor.declaration.IndexDeclaration;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.SourceRef;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.validate.rule.TableRule;
import io.metatables.schema.model.IndexOptions;
import io.metatables.schema.model.SortOrder;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Each access method of PostgreSQL does some of what an index can be asked for; those of extensions are not known here. */
public final class IndexMethodRule implements TableRule {
    private static final Map<String, Abilities> METHODS = Map.of(
            "btree", new Abilities(true, true, true, true, true),
            "hash", new Abilities(false, false, false, false, true),
            "gin", new Abilities(false, true, false, false, false),
            "gist", new Abilities(false, true, true, false, true),
            "spgist", new Abilities(false, false, true, false, true),
            "brin", new Abilities(false, true, false, false, false));

    /** For the list of rules. */
    public IndexMethodRule() {}

    /**
     * What a method can do.
     *
     * @param unique keep values unique
     * @param several have several elements
     * @param include carry further columns
     * @param order keep an order
     * @param exclude stand behind an exclusion constraint
     */
    private record Abilities(boolean unique, boolean several, boolean include, boolean order, boolean exclude) {}

    @Override
    public void check(TableDeclaration table, Consumer<SourceFinding> findings) {
        problems(table).forEach(findings);
    }

    private Stream<SourceFinding> problems(TableDeclaration table) {
        return Stream.concat(
                table.indexes().stream().flatMap(IndexMethodRule::ofIndex),
                table.constraints().exclusions().stream().flatMap(IndexMethodRule::ofExclusion));
    }

    private static Stream<SourceFinding> ofIndex(IndexDeclaration index) {
        String method = name(index.details().method(), IndexOptions.BTREE);
        Abilities abilities = METHODS.get(method);
        if (abilities == null) {
            return Stream.empty();
        }
        Stream<SourceFinding> unique = index.unique() && !abilities.unique()
                ? Stream.of(finding(index.source(), "unique", method, "keeps no values unique"))
                : Stream.empty();
        return Stream.concat(unique, ofElements(index.source(), method, abilities, index.elements(), index.include()));
    }

    private static Stream<SourceFinding> ofExclusion(ExclusionDeclaration exclusion) {
        String method = name(exclusion.details().method(), "gist");
        Abilities abilities = METHODS.get(method);
        if (abilities == null) {
            return Stream.empty();
        }
        List<ElementDeclaration> elements = exclusion.parts().stream()
                .map(ExclusionDeclaration.Part::element)
                .toList();
        return abilities.exclude()
                ? ofElements(exclusion.source(), method, abilities, elements, exclusion.include())
                : Stream.of(finding(exclusion.source(), "method", method, "has no exclusion constraints"));
    }

    private static Stream<SourceFinding> ofElements(
            SourceRef source,
            String method,
            Abilities abilities,
            List<ElementDeclaration> elements,
            List<String> include) {
        boolean ordered = elements.stream().anyMatch(element -> element.order() != SortOrder.ASC);
        return Stream.of(
                        elements.size() > 1 && !abilities.several()
                                ? finding(source, "members", method, "has one element, and not " + elements.size())
                                : null,
                        !include.isEmpty() && !abilities.include()
                                ? finding(source, "include", method, "carries no further columns")
                                : null,
                        ordered && !abilities.order() ? finding(source, "parts", method, "keeps no order") : null)
                .filter(finding -> finding != null);
    }

    private static String name(@Nullable String written, String otherwise) {
        return written == null ? otherwise : written;
    }

    private static SourceFinding finding(SourceRef source, String value, String method, String problem) {
        return SourceFinding.at(
                source.value(value),
                DeclarationCode.INDEX_METHOD,
                "The index of " + source + " has the method " + method + ", which " + problem + ".",
                "Remove it, or choose another method; btree does all of this.");
    }
}
