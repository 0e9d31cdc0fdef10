package io.metatables.processor.validate.operator;

import io.metatables.processor.declaration.CompilationModel;
import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.ElementDeclaration;
import io.metatables.processor.declaration.ExclusionDeclaration;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.validate.rule.Rule;
import io.metatables.schema.finding.Finding;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An exclusion constraint compares with an operator of its index that says the same whichever row comes first. Operators of
 * operator classes that somebody names, and those written with their schema, are not known here.
 */
public final class ExclusionOperatorRule implements Rule {
    private static final Set<String> EQUALITY = Set.of("=");
    private static final Set<String> OF_SCALARS = Set.of("=", "<>");
    private static final Set<String> OF_SHAPES = Set.of("&&", "~=");
    private static final Map<String, Set<String>> OF_GIST = Map.of(
            DefaultClasses.RANGE,
            Set.of("=", "&&", "-|-"),
            DefaultClasses.MULTIRANGE,
            Set.of("=", "&&", "-|-"),
            "box",
            OF_SHAPES,
            "polygon",
            OF_SHAPES,
            "circle",
            OF_SHAPES,
            "point",
            Set.of("~="));

    /** For the list of rules. */
    public ExclusionOperatorRule() {}

    @Override
    public void check(CompilationModel compilation, Consumer<SourceFinding> findings) {
        Map<Finding, SourceFinding> found = new LinkedHashMap<>();
        for (OperandScope scope : OperandScope.of(compilation)) {
            for (TableDeclaration table : scope.tables()) {
                for (ExclusionDeclaration exclusion : table.constraints().exclusions()) {
                    check(exclusion, table, scope, found);
                }
            }
        }
        found.values().forEach(findings);
    }

    private static void check(
            ExclusionDeclaration exclusion,
            TableDeclaration table,
            OperandScope scope,
            Map<Finding, SourceFinding> findings) {
        String method = exclusion.details().method();
        for (ExclusionDeclaration.Part part : exclusion.parts()) {
            Set<String> operators = operators(method == null ? "gist" : method, part.element(), table, scope.types());
            String operator = part.operator().strip();
            if (operators != null && !operator.startsWith("OPERATOR") && !operators.contains(operator)) {
                SourceFinding finding = finding(exclusion, part, operators).orAt(scope.fallbacks());
                findings.putIfAbsent(finding.finding(), finding);
            }
        }
    }

    /** Null: not known. */
    private static @Nullable Set<String> operators(
            String method, ElementDeclaration element, TableDeclaration table, OperandTypes types) {
        String type = table.column(element.member()).map(types::of).orElse(null);
        if (type == null || element.operatorClass() != null) {
            return null;
        }
        return switch (method) {
            case "btree", "hash" -> EQUALITY;
            case "gist" -> DefaultClasses.extension(method, type) == null ? OF_GIST.get(type) : OF_SCALARS;
            default -> null;
        };
    }

    private static SourceFinding finding(
            ExclusionDeclaration exclusion, ExclusionDeclaration.Part part, Set<String> operators) {
        return SourceFinding.at(
                exclusion.source().value("parts"),
                DeclarationCode.EXCLUSION_OPERATOR,
                "Exclusion constraint " + exclusion.name() + " of "
                        + exclusion.source().type() + " compares "
                        + part.element().member() + " with " + part.operator()
                        + ", which the index behind it does not have, or which depends on the order of the rows.",
                "Write " + String.join(" or ", operators.stream().sorted().toList())
                        + ", or name an operator class that has this operator.");
    }
}
