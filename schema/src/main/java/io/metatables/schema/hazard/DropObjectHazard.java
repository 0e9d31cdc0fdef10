package io.metatables.schema.hazard;

import io.metatables.schema.diff.DropObject;
import io.metatables.schema.diff.SchemaChange;
import io.metatables.schema.model.CheckConstraint;
import io.metatables.schema.model.ExclusionConstraint;
import io.metatables.schema.model.ForeignKey;
import io.metatables.schema.model.Index;
import io.metatables.schema.model.NamedObject;
import io.metatables.schema.model.PrimaryKey;
import io.metatables.schema.model.UniqueConstraint;
import java.util.Optional;

/** What a constraint guaranteed or an index made fast ends. */
final class DropObjectHazard implements HazardRule {

    @Override
    public Optional<Hazard> examine(SchemaChange change, RevisionScope scope) {
        if (!(change instanceof DropObject drop)) {
            return Optional.empty();
        }
        String both = drop.object() instanceof ForeignKey key
                        && !key.target().equals(drop.table().name())
                ? " and " + key.target()
                : "";
        String lock = "ACCESS EXCLUSIVE on " + drop.table().name() + both + ", brief";
        String loss = scope.drops(drop.table()) ? "" : drop.object().accept(new Loss());
        return Optional.of(new Hazard(HazardCode.DROP_OBJECT, lock + loss));
    }

    /** What is no longer so when a constraint or an index is gone. */
    private static final class Loss implements NamedObject.Visitor<String> {
        @Override
        public String visitPrimaryKey(PrimaryKey primaryKey) {
            return "; duplicates are possible from here on";
        }

        @Override
        public String visitUniqueConstraint(UniqueConstraint uniqueConstraint) {
            return "; duplicates are possible from here on";
        }

        @Override
        public String visitForeignKey(ForeignKey foreignKey) {
            return "; rows without their counterpart are possible from here on";
        }

        @Override
        public String visitCheckConstraint(CheckConstraint checkConstraint) {
            return "; rows that break it are possible from here on";
        }

        @Override
        public String visitExclusionConstraint(ExclusionConstraint exclusionConstraint) {
            return "; rows that exclude each other are possible from here on";
        }

        @Override
        public String visitIndex(Index index) {
            return "; queries that used it slow down from here on"
                    + (index.unique() ? ", and duplicates are possible" : "");
        }
    }
}
