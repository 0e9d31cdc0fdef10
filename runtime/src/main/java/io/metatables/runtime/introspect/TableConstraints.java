package io.metatables.runtime.introspect;

import io.metatables.schema.model.CheckConstraint;
import io.metatables.schema.model.Constraint;
import io.metatables.schema.model.ExclusionConstraint;
import io.metatables.schema.model.ForeignKey;
import io.metatables.schema.model.PrimaryKey;
import io.metatables.schema.model.TableBuilder;
import io.metatables.schema.model.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;

/** Collects the constraints of one table, sorted by kind. */
final class TableConstraints {
    private final List<Constraint> constraints = new ArrayList<>();

    static TableConstraints none() {
        return new TableConstraints();
    }

    void add(Constraint constraint) {
        constraints.add(constraint);
    }

    boolean isEmpty() {
        return constraints.isEmpty();
    }

    void addTo(TableBuilder table) {
        table.primaryKey(ofKind(PrimaryKey.class).stream().findFirst().orElse(null))
                .uniqueConstraints(ofKind(UniqueConstraint.class))
                .foreignKeys(ofKind(ForeignKey.class))
                .checkConstraints(ofKind(CheckConstraint.class))
                .exclusionConstraints(ofKind(ExclusionConstraint.class));
    }

    private <T extends Constraint> List<T> ofKind(Class<T> kind) {
        return constraints.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
