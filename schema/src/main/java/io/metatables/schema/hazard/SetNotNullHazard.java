package io.metatables.schema.hazard;

import io.metatables.schema.diff.ChangeDomainNull;
import io.metatables.schema.diff.SchemaChange;
import io.metatables.schema.diff.SetNotNull;
import java.util.Optional;

/** Every row is looked at for nulls. */
final class SetNotNullHazard implements HazardRule {

    @Override
    public Optional<Hazard> examine(SchemaChange change, RevisionScope scope) {
        if (change instanceof SetNotNull set) {
            return Optional.of(new Hazard(
                    HazardCode.SET_NOT_NULL,
                    "ACCESS EXCLUSIVE on " + set.table().name()
                            + " while all its rows are scanned: nobody reads or writes it meanwhile; fails if "
                            + set.column() + " is null anywhere, so fill it first"));
        }
        if (change instanceof ChangeDomainNull set && !set.nullable()) {
            return Optional.of(
                    new Hazard(
                            HazardCode.SET_NOT_NULL,
                            "SHARE on every table with a column of domain " + set.type()
                                    + " while its rows are scanned: nobody writes it meanwhile; fails if the column is null anywhere"));
        }
        return Optional.empty();
    }
}
