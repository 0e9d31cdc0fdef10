package io.metatables.schema.diff;

import io.metatables.schema.model.ForeignKey;
import io.metatables.schema.model.NamedObject;
import java.util.List;
import java.util.Optional;

/**
 * What the database makes of a constraint or an index when tables and columns are renamed, which it follows by itself; empty
 * if the object cannot live through what happens to its columns, and must be dropped before and made anew after.
 */
final class SurvivingObject {
    private final TablePair pair;
    private final ForeignKeyTargets targets;

    SurvivingObject(TablePair pair, ForeignKeyTargets targets) {
        this.pair = pair;
        this.targets = targets;
    }

    Optional<NamedObject> of(NamedObject object) {
        if (pair.endsBy(Mentioned.by(object))) {
            return Optional.empty();
        }
        NamedObject renamed = object.accept(pair.names());
        return renamed instanceof ForeignKey key ? follow((ForeignKey) object, key) : Optional.of(renamed);
    }

    private Optional<NamedObject> follow(ForeignKey old, ForeignKey renamed) {
        for (String column : old.columns()) {
            if (pair.changesBaseType(column)) {
                return Optional.empty();
            }
        }
        return targets.follow(old)
                .map(target -> PatchedForeignKey.withTarget(renamed, target.table(), List.copyOf(target.columns())));
    }
}
