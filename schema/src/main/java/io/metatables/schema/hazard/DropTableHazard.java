package io.metatables.schema.hazard;

import io.metatables.schema.diff.DropPartition;
import io.metatables.schema.diff.DropTable;
import io.metatables.schema.diff.SchemaChange;
import java.util.Optional;

/** The rows of a dropped table are gone. */
final class DropTableHazard implements HazardRule {

    @Override
    public Optional<Hazard> examine(SchemaChange change, RevisionScope scope) {
        if (change instanceof DropTable drop && !drop.table().care().external()) {
            return Optional.of(
                    new Hazard(
                            HazardCode.DROP_TABLE,
                            "the rows of " + drop.table().name()
                                    + " are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on"));
        }
        if (change instanceof DropPartition drop) {
            return Optional.of(new Hazard(
                    HazardCode.DROP_TABLE,
                    "the rows of " + drop.partition().name() + " are lost; ACCESS EXCLUSIVE on it and " + drop.parent()
                            + ", brief"));
        }
        return Optional.empty();
    }
}
