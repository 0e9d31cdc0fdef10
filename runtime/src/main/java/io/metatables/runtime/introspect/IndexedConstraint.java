package io.metatables.runtime.introspect;

import io.metatables.schema.model.Deferrability;
import io.metatables.schema.model.ExclusionConstraint;
import io.metatables.schema.model.ExclusionElement;
import io.metatables.schema.model.IndexOptions;
import io.metatables.schema.model.KeyOptions;
import io.metatables.schema.model.PrimaryKey;
import io.metatables.schema.model.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;

/**
 * A constraint that PostgreSQL keeps by an index: what it says is in the index.
 *
 * @param row the index
 * @param deferrability when the constraint is checked
 */
record IndexedConstraint(IndexQuery.Row row, Deferrability deferrability) {

    PrimaryKey primaryKey(String name) {
        return new PrimaryKey(name, row.index().columns(), keyOptions());
    }

    UniqueConstraint uniqueConstraint(String name) {
        return new UniqueConstraint(name, row.index().columns(), keyOptions());
    }

    ExclusionConstraint exclusionConstraint(String name) {
        List<ExclusionElement> comparisons = new ArrayList<>();
        for (int i = 0; i < row.elements().elements().size(); i++) {
            comparisons.add(new ExclusionElement(
                    row.elements().elements().get(i), row.elements().operators().get(i)));
        }
        return new ExclusionConstraint(name, comparisons, row.index().options(), deferrability);
    }

    private KeyOptions keyOptions() {
        IndexOptions options = row.index().options();
        return new KeyOptions(
                options.include(),
                options.nullsNotDistinct(),
                deferrability,
                options.storageParameters(),
                options.tablespace());
    }
}
