package io.metatables.schema.hazard;

import io.metatables.schema.diff.AddFormerColumn;
import io.metatables.schema.diff.AddFormerView;
import io.metatables.schema.diff.DropFormerColumn;
import io.metatables.schema.diff.DropFormerView;
import io.metatables.schema.diff.SchemaChange;
import io.metatables.schema.diff.TableRef;
import io.metatables.schema.model.Table;
import io.metatables.schema.model.TransitionalColumn;
import java.util.Optional;

/** What a former name cannot do that the name could when it was the only one; and who fails when it goes. */
public final class FormerNameHazard implements HazardRule {

    /** Makes the rule. */
    public FormerNameHazard() {}

    @Override
    public Optional<Hazard> examine(SchemaChange change, RevisionScope scope) {
        if (change instanceof AddFormerColumn add) {
            return Optional.of(ofColumn(add.table(), add.former(), scope));
        }
        if (change instanceof AddFormerView add) {
            return Optional.of(new Hazard(
                    HazardCode.RENAME,
                    "whoever was granted rights on the table alone needs them on " + add.view()
                            + " too; COPY and TRUNCATE cannot be done by that name, and no row policy holds for it"));
        }
        if (change instanceof DropFormerColumn drop) {
            return gone(drop.former().name());
        }
        return change instanceof DropFormerView drop ? gone(drop.view().toString()) : Optional.empty();
    }

    private static Optional<Hazard> gone(String name) {
        return Optional.of(new Hazard(HazardCode.RENAME, "a release that still uses " + name + " fails from here on"));
    }

    /**
     * What a column under a former name cannot do.
     *
     * @param table the table, under its new name if it gets one
     * @param former the former name
     * @param scope the tables of the revision
     * @return a hazard, which says more where the column belongs to a key or an index
     */
    public static Hazard ofColumn(TableRef table, TransitionalColumn former, RevisionScope scope) {
        boolean indexed = scope.tables()
                .table(table.name())
                .filter(found -> isIndexed(found, former.column()))
                .isPresent();
        return new Hazard(
                HazardCode.RENAME,
                "rights that were granted on " + former.name() + " alone are to be granted again"
                        + (indexed
                                ? "; no index serves that name any more, so that a release that searches by it reads all rows,"
                                        + " and ON CONFLICT (" + former.name() + ") fails"
                                : ""));
    }

    private static boolean isIndexed(Table table, String column) {
        return (table.primaryKey() != null && table.primaryKey().columns().contains(column))
                || table.uniqueConstraints().stream()
                        .anyMatch(key -> key.columns().contains(column))
                || table.indexes().stream().anyMatch(index -> index.columns().contains(column));
    }
}
