package io.metatables.schema.hazard;

import io.metatables.schema.diff.AddObject;
import io.metatables.schema.diff.SchemaChange;
import io.metatables.schema.model.ForeignKey;
import java.util.Optional;

/** Rows are compared with those of another table while writes to both wait. */
final class ForeignKeyHazard implements HazardRule {

    @Override
    public Optional<Hazard> examine(SchemaChange change, RevisionScope scope) {
        if (!(change instanceof AddObject add) || !(add.object() instanceof ForeignKey key)) {
            return Optional.empty();
        }
        if (!key.options().valid()) {
            return Optional.empty();
        }
        if (!scope.creates(add.table())) {
            return Optional.of(new Hazard(
                    HazardCode.FOREIGN_KEY,
                    "SHARE ROW EXCLUSIVE on " + tables(add, key)
                            + " meanwhile; fails on a row without its counterpart"));
        }
        if (!scope.createsTarget(key.target())) {
            return Optional.of(new Hazard(
                    HazardCode.FOREIGN_KEY,
                    "SHARE ROW EXCLUSIVE on " + key.target()
                            + ", which is in use: its writers wait until the revision commits"));
        }
        return Optional.empty();
    }

    private static String tables(AddObject add, ForeignKey key) {
        return key.target().equals(add.table().name())
                ? key.target() + " while all its rows are compared: nobody writes it"
                : add.table().name() + " and " + key.target() + " while all rows are compared: nobody writes either";
    }
}
