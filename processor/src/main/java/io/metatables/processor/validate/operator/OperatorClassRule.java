package io.metatables.processor.validate.operator;

import io.metatables.processor.declaration.ColumnDeclaration;
import io.metatables.processor.declaration.CompilationModel;
import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.IndexDeclaration;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.validate.rule.Rule;
import io.metatables.schema.finding.Finding;
import io.metatables.schema.model.ColumnType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** An index is over types that its method has operators for: PostgreSQL's own, or those of an extension that is required. */
public final class OperatorClassRule implements Rule {
    /** For the list of rules. */
    public OperatorClassRule() {}

    @Override
    public void check(CompilationModel compilation, Consumer<SourceFinding> findings) {
        Map<Finding, SourceFinding> found = new LinkedHashMap<>();
        for (OperandScope scope : OperandScope.of(compilation)) {
            for (TableDeclaration table : scope.tables()) {
                if (!table.details().external() && mayLackOperators(table)) {
                    check(table, scope, found);
                }
            }
        }
        found.values().forEach(findings);
    }

    private static void check(TableDeclaration table, OperandScope scope, Map<Finding, SourceFinding> findings) {
        for (Operands operands : Operands.of(table)) {
            String type = scope.types().of(operands.column());
            if (type != null && DefaultClasses.isMissing(operands.method(), type)) {
                String extension = DefaultClasses.extension(operands.method(), type);
                if (extension == null || scope.lacks(extension)) {
                    SourceFinding finding = finding(operands, type, table).orAt(scope.fallbacks());
                    findings.putIfAbsent(finding.finding(), finding);
                }
            }
        }
    }

    /** Nearly every table has no method but the ordinary one, and no column that this one cannot order. */
    private static boolean mayLackOperators(TableDeclaration table) {
        if (!table.constraints().exclusions().isEmpty()) {
            return true;
        }
        for (IndexDeclaration index : table.indexes()) {
            if (index.details().method() != null) {
                return true;
            }
        }
        for (ColumnDeclaration column : table.allColumns()) {
            ColumnType type = column.typing() == null ? null : column.typing().type();
            if (type != null && !DefaultClasses.isOrdered(type.name())) {
                return true;
            }
        }
        return false;
    }

    private static SourceFinding finding(Operands operands, String type, TableDeclaration table) {
        return SourceFinding.at(
                operands.place(),
                DeclarationCode.OPERATOR_CLASS,
                "The " + operands.use().noun() + " of " + table.model().name() + " is over "
                        + operands.column().member() + ", which is " + type + ", and method " + operands.method()
                        + " has no default operator class for that.",
                OperatorRemedy.of(operands, type));
    }
}
