package io.metatables.processor.validate;

import io.metatables.processor.declaration.AnnotationNames;
import io.metatables.processor.declaration.ColumnDeclaration;
import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.SourceRef;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.validate.rule.StorableText;
import io.metatables.processor.validate.rule.TableRule;
import java.util.function.Consumer;

/** A description is text that PostgreSQL can store: no zero character, no half of one. */
final class DescriptionRule implements TableRule {

    @Override
    public void check(TableDeclaration table, Consumer<SourceFinding> findings) {
        String description = table.options().description();
        if (description != null && !StorableText.isStorable(description)) {
            String what = table.model().name();
            findings.accept(finding(what, description, table.annotation().value("description")));
        }
        for (ColumnDeclaration column : table.columns()) {
            description = column.description();
            if (description != null && !StorableText.isStorable(description)) {
                SourceRef place = table.place(column);
                SourceRef annotation = place.annotation(AnnotationNames.COLUMN);
                findings.accept(finding(place.toString(), description, annotation.value("description")));
            }
        }
    }

    private static SourceFinding finding(String what, String description, SourceRef place) {
        StorableText.Flaw flaw = StorableText.flaw(description).orElseThrow();
        return SourceFinding.at(
                place,
                DeclarationCode.INVALID_DESCRIPTION,
                "The description of " + what + " " + flaw.problem() + ".",
                "Remove " + flaw.culprit() + ".");
    }
}
