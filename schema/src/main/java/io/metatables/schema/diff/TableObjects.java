package io.metatables.schema.diff;

import io.metatables.schema.model.CheckConstraint;
import io.metatables.schema.model.ExclusionConstraint;
import io.metatables.schema.model.ForeignKey;
import io.metatables.schema.model.Index;
import io.metatables.schema.model.NamedObject;
import io.metatables.schema.model.PrimaryKey;
import io.metatables.schema.model.Table;
import io.metatables.schema.model.UniqueConstraint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Matches the constraints and indexes of a table that lives on. */
final class TableObjects {
    private TableObjects() {}

    /** All but the foreign keys, which can be matched only when the keys that they point at have been. */
    static ObjectMatch matchOwn(TablePair pair) {
        SurvivingObject survival = new SurvivingObject(pair, new ForeignKeyTargets(Set.of(), Map.of(), Map.of()));
        return ObjectMatch.of(own(pair.from()), own(pair.to()), survival::of);
    }

    static ObjectMatch matchForeignKeys(TablePair pair, ForeignKeyTargets targets) {
        SurvivingObject survival = new SurvivingObject(pair, targets);
        return ObjectMatch.of(pair.from().foreignKeys(), pair.to().foreignKeys(), survival::of);
    }

    static List<NamedObject> own(Table table) {
        List<NamedObject> objects = new ArrayList<>();
        @Nullable PrimaryKey key = table.primaryKey();
        if (key != null) {
            objects.add(key);
        }
        objects.addAll(table.uniqueConstraints());
        objects.addAll(table.checkConstraints());
        objects.addAll(table.exclusionConstraints());
        objects.addAll(table.indexes());
        return objects;
    }

    /** The column sets that foreign keys could have relied on. */
    static Set<Set<String>> keyColumns(List<NamedObject> objects) {
        Set<Set<String>> keys = new HashSet<>();
        KeyColumns columns = new KeyColumns();
        for (NamedObject object : objects) {
            Optional<Set<String>> key = object.accept(columns);
            if (key.isPresent()) {
                keys.add(key.get());
            }
        }
        return keys;
    }

    private static final class KeyColumns implements NamedObject.Visitor<Optional<Set<String>>> {
        @Override
        public Optional<Set<String>> visitPrimaryKey(PrimaryKey primaryKey) {
            return Optional.of(Set.copyOf(primaryKey.columns()));
        }

        @Override
        public Optional<Set<String>> visitUniqueConstraint(UniqueConstraint uniqueConstraint) {
            return Optional.of(Set.copyOf(uniqueConstraint.columns()));
        }

        @Override
        public Optional<Set<String>> visitForeignKey(ForeignKey foreignKey) {
            return Optional.empty();
        }

        @Override
        public Optional<Set<String>> visitCheckConstraint(CheckConstraint checkConstraint) {
            return Optional.empty();
        }

        @Override
        public Optional<Set<String>> visitExclusionConstraint(ExclusionConstraint exclusionConstraint) {
            return Optional.empty();
        }

        @Override
        public Optional<Set<String>> visitIndex(Index index) {
            return index.isKey() ? Optional.of(Set.copyOf(index.columns())) : Optional.empty();
        }
    }
}
