package io.metatables.schema.hazard;

import io.metatables.schema.diff.DropAttribute;
import io.metatables.schema.diff.DropColumn;
import io.metatables.schema.diff.SchemaChange;
import java.util.Optional;

/** The values of a dropped column are gone. */
final class DropColumnHazard implements HazardRule {

    @Override
    public Optional<Hazard> examine(SchemaChange change, RevisionScope scope) {
        if (change instanceof DropColumn drop) {
            return Optional.of(
                    new Hazard(
                            HazardCode.DROP_COLUMN,
                            "the values of " + drop.table().name() + "."
                                    + drop.column().name()
                                    + " are lost; ACCESS EXCLUSIVE on the table, brief; a release that still uses the column fails from here on"));
        }
        if (change instanceof DropAttribute drop) {
            return Optional.of(
                    new Hazard(
                            HazardCode.DROP_COLUMN,
                            "the values of " + drop.type() + "."
                                    + drop.attribute().name()
                                    + " are lost in every column of the type; a release that still uses the attribute fails from here on"));
        }
        return Optional.empty();
    }
}
