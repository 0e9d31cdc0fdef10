package io.metatables.schema.hazard;

import io.metatables.schema.diff.AddObject;
import io.metatables.schema.diff.SchemaChange;
import io.metatables.schema.model.ExclusionConstraint;
import io.metatables.schema.model.Index;
import io.metatables.schema.model.PrimaryKey;
import io.metatables.schema.model.UniqueConstraint;
import java.util.Optional;

/** An index is built over the rows of a table that is in use. */
final class IndexBuildHazard implements HazardRule {

    @Override
    public Optional<Hazard> examine(SchemaChange change, RevisionScope scope) {
        if (!(change instanceof AddObject add) || scope.creates(add.table())) {
            return Optional.empty();
        }
        if (add.object() instanceof Index) {
            return Optional.of(new Hazard(
                    HazardCode.INDEX_BUILD,
                    "SHARE on " + add.table().name() + " while the index is built: nobody writes the table meanwhile"));
        }
        if (add.object() instanceof ExclusionConstraint) {
            return Optional.of(
                    new Hazard(
                            HazardCode.INDEX_BUILD,
                            "ACCESS EXCLUSIVE on " + add.table().name()
                                    + " while its index is built: nobody reads or writes the table meanwhile; fails on rows that exclude each other"));
        }
        if (add.object() instanceof PrimaryKey || add.object() instanceof UniqueConstraint) {
            return Optional.of(
                    new Hazard(
                            HazardCode.INDEX_BUILD,
                            "ACCESS EXCLUSIVE on " + add.table().name()
                                    + " while its index is built: nobody reads or writes the table meanwhile; fails on duplicates"));
        }
        return Optional.empty();
    }
}
