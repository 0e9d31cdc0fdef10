package io.metatables.processor.validate;

import io.metatables.processor.declaration.AncestryDeclaration;
import io.metatables.processor.declaration.ColumnDeclaration;
import io.metatables.processor.declaration.ColumnRole;
import io.metatables.processor.declaration.ColumnTyping;
import io.metatables.processor.declaration.CompilationModel;
import io.metatables.processor.declaration.DomainDeclaration;
import io.metatables.processor.declaration.ProviderModel;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.SourceRef;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.declaration.TypeDeclaration;
import io.metatables.processor.validate.rule.Rule;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What other declarations have to do with a column whose former name stays: no table inherits it, and its type lets a column be empty
 * until it is filled.
 */
final class OnlineRenameSurroundings implements Rule {

    @Override
    public void check(CompilationModel compilation, Consumer<SourceFinding> findings) {
        Set<SourceFinding> found = new LinkedHashSet<>();
        for (ProviderModel model : compilation.providers()) {
            check(model, found);
        }
        found.forEach(findings);
    }

    private static void check(ProviderModel model, Set<SourceFinding> findings) {
        Set<String> parents = parents(model);
        Set<String> filling = fillingDomains(model);
        List<SourceRef> fallbacks = List.of(model.provider().annotation().value("includes"));
        for (TableDeclaration table : model.tables()) {
            for (ColumnDeclaration column : table.columnsWith(ColumnRole.RENAMED_ONLINE)) {
                SourceRef place = table.place(column);
                if (parents.contains(table.model().name())) {
                    findings.add(OnlineRenameRule.finding(
                                    place, "another table inherits the column, and a trigger is not inherited")
                            .orAt(fallbacks));
                }
                ColumnTyping typing = column.typing();
                if (typing != null
                        && typing.type() != null
                        && filling.contains(typing.type().name())) {
                    findings.add(OnlineRenameRule.finding(
                                    place, "its domain " + typing.type().name() + " has a default or refuses null")
                            .orAt(fallbacks));
                }
            }
        }
    }

    private static Set<String> parents(ProviderModel model) {
        Set<String> parents = new HashSet<>();
        for (TableDeclaration table : model.tables()) {
            if (table.details().ancestry() instanceof AncestryDeclaration.Inheritance inherits) {
                parents.addAll(inherits.parents());
            }
        }
        return parents;
    }

    /** Domains whose columns are never empty when they come. */
    private static Set<String> fillingDomains(ProviderModel model) {
        Set<String> names = new HashSet<>();
        for (TypeDeclaration type : model.objects().types()) {
            if (type instanceof DomainDeclaration domain && (domain.notNull() || domain.defaultExpression() != null)) {
                names.add(domain.options()
                        .qualifiedName(domain.model(), model.provider().prefix())
                        .toString());
            }
        }
        return names;
    }
}
