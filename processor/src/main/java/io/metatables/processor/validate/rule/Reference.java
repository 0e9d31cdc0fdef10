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
import org.jspecify.annotations.Nullable;

/**
 * A foreign key with its target.
 *
 * @param table the referencing table
 * @param key the foreign key
 * @param target the referenced table; null: it is not among those that can be referenced
 * @param provider the provider that covers the referencing table; null: none here does
 */
public record Reference(
        TableDeclaration table,
        ForeignKeyDeclaration key,
        @Nullable TableDeclaration target,
        @Nullable ProviderDeclaration provider) {

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
            add(references, model.tables(), model.provider(), seen);
        }
        add(references, compilation.tables(), null, seen);
        return references;
    }

    private static void add(
            List<Reference> references,
            List<TableDeclaration> tables,
            @Nullable ProviderDeclaration provider,
            Set<String> seen) {
        Map<String, TableDeclaration> targets = new HashMap<>();
        for (TableDeclaration table : tables) {
            targets.put(table.model().name(), table);
        }
        for (TableDeclaration table : tables) {
            if (seen.add(table.model().name())) {
                for (ForeignKeyDeclaration key : table.foreignKeys()) {
                    references.add(new Reference(table, key, targets.get(key.target()), provider));
                }
            }
        }
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
        return SourceFinding.at(place, code, problem, remedy).orAt(fallbacks());
    }

    /**
     * Where findings are printed that are about classes of other jars only. If the referencing class is not compiled now, its
     * target may be; if neither is, both come together at the provider.
     *
     * @return from the best place on
     */
    public List<SourceRef> fallbacks() {
        List<SourceRef> fallbacks = new ArrayList<>();
        if (target != null) {
            fallbacks.add(target.annotation());
        }
        if (provider != null) {
            fallbacks.add(provider.annotation().value("includes"));
        }
        return fallbacks;
    }
}
