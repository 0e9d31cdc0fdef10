package io.metatables.schema.hazard;

import io.metatables.schema.diff.RenameColumn;
import io.metatables.schema.diff.RenameTable;
import io.metatables.schema.diff.SchemaChange;
import java.util.Optional;

/** The release that still runs uses the former name. */
final class RenameHazard implements HazardRule {

    @Override
    public Optional<Hazard> examine(SchemaChange change, RevisionScope scope) {
        if (change instanceof RenameTable rename
                && !rename.from().name().equals(rename.to().name())) {
            return Optional.of(new Hazard(
                    HazardCode.RENAME,
                    "ACCESS EXCLUSIVE on " + rename.from().name()
                            + ", brief; a release that still uses that name fails from here on"));
        }
        if (change instanceof RenameColumn rename) {
            return Optional.of(new Hazard(
                    HazardCode.RENAME,
                    "ACCESS EXCLUSIVE on " + rename.table().name() + ", brief; a release that still uses "
                            + rename.from() + " fails from here on"));
        }
        return Optional.empty();
    }
}
