package io.metatables.schema.hazard;

import io.metatables.schema.diff.RenameAttribute;
import io.metatables.schema.diff.RenameColumn;
import io.metatables.schema.diff.RenameEnumLabel;
import io.metatables.schema.diff.RenameTable;
import io.metatables.schema.diff.RenameType;
import io.metatables.schema.diff.SchemaChange;
import io.metatables.schema.diff.TypeChange;
import java.util.Optional;

/** The release that still runs uses the former name, which does not stay. */
final class RenameHazard implements HazardRule {

    @Override
    public Optional<Hazard> examine(SchemaChange change, RevisionScope scope) {
        if (change instanceof RenameTable rename
                && !rename.from().name().equals(rename.to().name())
                && !keepsName(rename, scope)) {
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
        return change instanceof TypeChange type ? examine(type) : Optional.empty();
    }

    private static boolean keepsName(RenameTable change, RevisionScope scope) {
        return scope.tables()
                .table(change.to().name())
                .filter(table ->
                        change.from().name().equals(table.transitional().view()))
                .isPresent();
    }

    private static Optional<Hazard> examine(TypeChange change) {
        if (change instanceof RenameType rename) {
            return formerName("the type " + rename.type());
        }
        if (change instanceof RenameEnumLabel rename) {
            return formerName("the label " + rename.from() + " of " + rename.type());
        }
        return change instanceof RenameAttribute rename
                ? formerName("the attribute " + rename.type() + "." + rename.from())
                : Optional.empty();
    }

    private static Optional<Hazard> formerName(String what) {
        return Optional.of(new Hazard(
                HazardCode.RENAME, "a release that still uses " + what + " by that name fails from here on"));
    }
}
