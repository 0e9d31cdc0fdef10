package io.metatables.schema.hazard;

import io.metatables.schema.diff.AddColumn;
import io.metatables.schema.diff.SchemaChange;
import java.util.Optional;

/** A new column whose default differs from row to row is written into every row. */
final class VolatileDefaultHazard implements HazardRule {

    @Override
    public Optional<Hazard> examine(SchemaChange change, RevisionScope scope) {
        if (change instanceof AddColumn add && !scope.creates(add.table()) && VolatileDefault.fills(add.column())) {
            return Optional.of(new Hazard(
                    HazardCode.REWRITE,
                    "ACCESS EXCLUSIVE on " + add.table().name()
                            + " while the table is rewritten to hold a default of its own in each row; rather add the column without"
                            + " a default first, then the default, and fill the rows in batches"));
        }
        return Optional.empty();
    }
}
