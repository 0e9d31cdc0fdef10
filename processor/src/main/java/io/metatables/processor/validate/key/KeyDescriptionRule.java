package io.metatables.processor.validate.key;

import io.metatables.processor.declaration.CheckDeclaration;
import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.ExclusionDeclaration;
import io.metatables.processor.declaration.ForeignKeyDeclaration;
import io.metatables.processor.declaration.IndexDeclaration;
import io.metatables.processor.declaration.PrimaryKeyDeclaration;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.SourceRef;
import io.metatables.processor.declaration.TableConstraints;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.declaration.UniqueDeclaration;
import io.metatables.processor.validate.rule.StorableText;
import io.metatables.processor.validate.rule.TableRule;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The description of a constraint or an index is text that PostgreSQL can store. */
public final class KeyDescriptionRule implements TableRule {
    /** For the list of rules. */
    public KeyDescriptionRule() {}

    @Override
    public void check(TableDeclaration table, Consumer<SourceFinding> findings) {
        TableConstraints constraints = table.constraints();
        PrimaryKeyDeclaration primaryKey = constraints.primaryKey();
        if (primaryKey != null) {
            check(primaryKey.source(), primaryKey.details().marks().description(), findings);
        }
        for (UniqueDeclaration unique : table.uniques()) {
            check(unique.source(), unique.details().marks().description(), findings);
        }
        for (IndexDeclaration index : table.indexes()) {
            check(index.source(), index.details().marks().description(), findings);
        }
        for (ForeignKeyDeclaration foreignKey : table.foreignKeys()) {
            check(foreignKey.source(), foreignKey.details().description(), findings);
        }
        for (CheckDeclaration check : constraints.checks()) {
            check(check.source(), check.description(), findings);
        }
        for (ExclusionDeclaration exclusion : constraints.exclusions()) {
            check(exclusion.source(), exclusion.details().marks().description(), findings);
        }
    }

    private static void check(SourceRef source, @Nullable String description, Consumer<SourceFinding> findings) {
        if (description != null && !StorableText.isStorable(description)) {
            StorableText.Flaw flaw = StorableText.flaw(description).orElseThrow();
            findings.accept(SourceFinding.at(
                    source.value("description"),
                    DeclarationCode.INVALID_DESCRIPTION,
                    "The description of a key, an index or a check of " + source + " " + flaw.problem() + ".",
                    "Remove " + flaw.culprit() + "."));
        }
    }
}
