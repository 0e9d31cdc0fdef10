package io.metatables.schema.hazard;

import io.metatables.schema.diff.AddObject;
import io.metatables.schema.diff.SchemaChange;
import io.metatables.schema.model.CheckConstraint;
import java.util.Optional;

/** Every row of a table that is in use is checked. */
final class CheckHazard implements HazardRule {

    @Override
    public Optional<Hazard> examine(SchemaChange change, RevisionScope scope) {
        if (change instanceof AddObject add && add.object() instanceof CheckConstraint && !scope.creates(add.table())) {
            return Optional.of(
                    new Hazard(
                            HazardCode.CHECK,
                            "ACCESS EXCLUSIVE on " + add.table().name()
                                    + " while all its rows are checked: nobody reads or writes it meanwhile; fails on a row that breaks it"));
        }
        return Optional.empty();
    }
}
