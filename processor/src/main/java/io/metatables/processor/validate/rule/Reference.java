package io.metatables.processor.validate.rule;

import io.metatables.processor.declaration.CompilationModel;
import io.metatables.processor.declaration.ForeignKeyDeclaration;
import io.metatables.processor.declaration.ProviderDeclaration;
import io.metatables.processor.declaration.ProviderModel;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.SourceRef;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.schema.finding.FindingCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A foreign key with its target.
 *
 * @param table the referencing table
 * @param key the foreign key
 * @param target the referenced table; null: it is not among those that can be referenced
 * @param provider the provider that covers the referencing table; null: none here does
 * @param fallbacks where findings are printed that are about classes of other jars only
 */
public record Reference(
        TableDeclaration table,
        ForeignKeyDeclaration key,
        @Nullable TableDeclaration target,
        @Nullable ProviderDeclaration provider,
        List<SourceRef> fallbacks) {

    /** Copies the list. */
    public Reference {
        fallbacks = List.copyOf(fallbacks);
    }

    /**
     * All foreign keys, each once.
     *
     * @param compilation all that is declared
     * @return those of tables from jars too: their targets are known only where a provider brings them together
     */
    public static List<Reference> of(CompilationModel compilation) {
        List<Reference> references = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (ProviderModel model : compilation.providers()) {
            Map<String, TableDeclaration> targets = byName(model.tables());
            model.tables().stream()
                    .filter(table -> seen.add(table.model().name()))
                    .forEach(table -> add(references, table, targets, model.provider()));
        }
        Map<String, TableDeclaration> targets = byName(compilation.tables());
        compilation.tables().stream()
                .filter(table -> seen.add(table.model().name()))
                .forEach(table -> add(references, table, targets, null));
        return references;
    }

    private static Map<String, TableDeclaration> byName(List<TableDeclaration> tables) {
        Map<String, TableDeclaration> byName = new HashMap<>();
        tables.forEach(table -> byName.put(table.model().name(), table));
        return byName;
    }

    private static void add(
            List<Reference> references,
            TableDeclaration table,
            Map<String, TableDeclaration> targets,
            @Nullable ProviderDeclaration provider) {
        for (ForeignKeyDeclaration key : table.foreignKeys()) {
            TableDeclaration target = targets.get(key.target());
            references.add(new Reference(table, key, target, provider, fallbacks(target, provider)));
        }
    }

    /** If the referencing class is not compiled now, its target may be; if neither is, both come together at the provider. */
    private static List<SourceRef> fallbacks(
            @Nullable TableDeclaration target, @Nullable ProviderDeclaration provider) {
        return Stream.concat(
                        Stream.ofNullable(target).map(TableDeclaration::annotation),
                        Stream.ofNullable(provider)
                                .map(declared -> declared.annotation().value("includes")))
                .toList();
    }

    /**
     * The referenced members.
     *
     * @return as written, or else the primary key of the target; empty if that cannot be said
     */
    public List<String> targetMembers() {
        return !key.targetMembers().isEmpty() || target == null ? key.targetMembers() : target.primaryKeyMembers();
    }

    /**
     * The value in the source that names the referenced columns.
     *
     * @return the place
     */
    public SourceRef targetPlace() {
        return key.source().value(key.targetMembers().isEmpty() ? "target" : "targetMembers");
    }

    /**
     * A finding about the key.
     *
     * @param place where it is printed
     * @param code the kind of problem
     * @param problem what is wrong
     * @param remedy what to write instead
     * @return the finding, with the fallbacks of this reference
     */
    public SourceFinding finding(SourceRef place, FindingCode code, String problem, String remedy) {
        return SourceFinding.at(place, code, problem, remedy).orAt(fallbacks);
    }
}
