package io.metatables.schema.hazard;

import io.metatables.schema.diff.AddColumn;
import io.metatables.schema.diff.SchemaChange;
import io.metatables.schema.model.Column;
import java.util.Optional;

/** Existing rows have no value for a new mandatory column. */
final class AddNotNullColumnHazard implements HazardRule {

    @Override
    public Optional<Hazard> examine(SchemaChange change, RevisionScope scope) {
        if (change instanceof AddColumn add && isMandatory(add.column()) && !scope.creates(add.table())) {
            return Optional.of(new Hazard(
                    HazardCode.ADD_NOT_NULL_COLUMN,
                    "fails if " + add.table().name()
                            + " has rows: they would have no value for "
                            + add.column().name()
                            + "; add @ColumnDefault or make the column nullable"));
        }
        return Optional.empty();
    }

    private static boolean isMandatory(Column column) {
        return !column.nullable() && column.defaultExpression() == null && column.generation() == null;
    }
}
