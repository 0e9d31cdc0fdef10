package io.metatables.processor.validate;

import io.metatables.processor.declaration.ColumnRole;
import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.validate.rule.TableRule;
import io.metatables.schema.model.TableKind;
import java.util.function.Consumer;

/** A time-index table names its time index. */
final class MissingTimeIndexRule implements TableRule {

    @Override
    public void check(TableDeclaration table, Consumer<SourceFinding> findings) {
        boolean missing = table.kind() == TableKind.TIME_INDEX_TABLE
                && !table.columns().isEmpty()
                && table.columnsWith(ColumnRole.TIME_INDEX).isEmpty();
        if (missing) {
            findings.accept(SourceFinding.at(
                    table.annotation(),
                    DeclarationCode.MISSING_TIME_INDEX,
                    "Time-index table " + table.model().name() + " has no time index.",
                    "Put @TimeIndex on the member of type Instant or OffsetDateTime that a row is about, or declare the"
                            + " table with @MetaTable."));
        }
    }
}
