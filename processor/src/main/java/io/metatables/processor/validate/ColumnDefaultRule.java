package io.metatables.processor.validate;

import io.metatables.processor.declaration.AnnotationNames;
import io.metatables.processor.declaration.ColumnDeclaration;
import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.validate.rule.ColumnRule;
import io.metatables.processor.validate.rule.StorableText;
import io.metatables.schema.expression.SqlExpression;
import io.metatables.schema.expression.SqlSyntaxException;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A default is one SQL expression that ends where its annotation does. */
final class ColumnDefaultRule implements ColumnRule {
    /** Most columns of a model have one of a few defaults. */
    private final Set<String> sound = new HashSet<>();

    @Override
    public void check(ColumnDeclaration column, TableDeclaration table, Consumer<SourceFinding> findings) {
        String expression = column.defaultExpression();
        if (expression == null || sound.contains(expression)) {
            return;
        }
        String flaw = flaw(expression);
        if (flaw == null) {
            sound.add(expression);
            return;
        }
        findings.accept(SourceFinding.at(
                table.place(column).annotation(AnnotationNames.COLUMN_DEFAULT).value("value"),
                DeclarationCode.INVALID_DEFAULT,
                "The default of " + table.place(column) + " " + flaw + ".",
                "Write an SQL expression, such as 0, 'OPEN' (with the quotes) or now(), or remove @ColumnDefault."));
    }

    private static @Nullable String flaw(String expression) {
        StorableText.Flaw unstorable = StorableText.flaw(expression).orElse(null);
        if (unstorable != null) {
            return unstorable.problem();
        }
        try {
            return hasControls(SqlExpression.parse(expression).sql()) ? "has control characters in a constant" : null;
        } catch (SqlSyntaxException e) {
            return e.getMessage();
        }
    }

    /** A line end in a constant would be a line of its own in the files of a revision. */
    private static boolean hasControls(String sql) {
        for (int i = 0; i < sql.length(); i++) {
            if (Character.isISOControl(sql.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
