package io.metatables.schema.hazard;

import io.metatables.schema.diff.AddDomainCheck;
import io.metatables.schema.diff.AddObject;
import io.metatables.schema.diff.SchemaChange;
import io.metatables.schema.model.CheckConstraint;
import java.util.Optional;

/** Every row of a table that is in use is checked. */
final class CheckHazard implements HazardRule {

    @Override
    public Optional<Hazard> examine(SchemaChange change, RevisionScope scope) {
        if (change instanceof AddObject add
                && add.object() instanceof CheckConstraint check
                && check.valid()
                && !scope.creates(add.table())) {
            return Optional.of(
                    new Hazard(
                            HazardCode.CHECK,
                            "ACCESS EXCLUSIVE on " + add.table().name()
                                    + " while all its rows are checked: nobody reads or writes it meanwhile; fails on a row that breaks it"));
        }
        if (change instanceof AddDomainCheck add && add.check().valid()) {
            return Optional.of(
                    new Hazard(
                            HazardCode.CHECK,
                            "SHARE on every table with a column of domain " + add.type()
                                    + " while its rows are checked: nobody writes it meanwhile; fails on a row that breaks it"));
        }
        return Optional.empty();
    }
}
