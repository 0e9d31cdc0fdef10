package io.metatables.runtime.catalog;

import io.metatables.schema.model.Ancestry;
import io.metatables.schema.model.Column;
import io.metatables.schema.model.ForeignKey;
import io.metatables.schema.model.Index;
import io.metatables.schema.model.Table;
import io.metatables.schema.model.UniqueConstraint;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Brings a table that was read from the database to what can be compared with its model. PostgreSQL knows neither the identifier
 * nor the grain. A foreign key that isn't validated doesn't keep a promise that is about all rows. A partition's model says
 * nothing of columns. An external table may have more than its model mentions.
 *
 * @param declared the model
 */
record ComparableTable(Table declared) {

    Table of(Table found) {
        return Table.builder(declared.identifier(), found.name())
                .columns(columns(found))
                .primaryKey(isExternal() && declared.primaryKey() == null ? null : found.primaryKey())
                .uniqueConstraints(
                        mentioned(found.uniqueConstraints(), key -> uniqueKeys().contains(Set.copyOf(key.columns()))))
                .foreignKeys(mentioned(proven(found), this::isMentioned))
                .indexes(mentioned(found.indexes(), index -> uniqueKeys().contains(Set.copyOf(index.columns()))))
                .grain(declared.grain())
                .build();
    }

    private boolean isExternal() {
        return declared.care().external();
    }

    private List<Column> columns(Table found) {
        if (declared.ancestry() instanceof Ancestry.PartitionOf) {
            return declared.columns();
        }
        return mentioned(
                found.columns(), column -> declared.column(column.name()).isPresent());
    }

    private <T> List<T> mentioned(List<T> found, Predicate<T> mentioned) {
        return isExternal() ? found.stream().filter(mentioned).toList() : found;
    }

    private Set<Set<String>> uniqueKeys() {
        return Stream.concat(
                        declared.uniqueConstraints().stream().map(UniqueConstraint::columns),
                        declared.indexes().stream().filter(Index::isKey).map(Index::columns))
                .map(Set::copyOf)
                .collect(Collectors.toSet());
    }

    private boolean isMentioned(ForeignKey key) {
        return declared.foreignKeys().stream()
                .anyMatch(known ->
                        known.columns().equals(key.columns()) && known.target().equals(key.target()));
    }

    private List<ForeignKey> proven(Table found) {
        return found.foreignKeys().stream()
                .filter(key -> key.options().valid() || declaredUnproven(key.name()))
                .toList();
    }

    private boolean declaredUnproven(String name) {
        Optional<ForeignKey> key = declared.foreignKeys().stream()
                .filter(declaredKey -> declaredKey.name().equals(name))
                .findFirst();
        return key.isPresent() && !key.get().options().valid();
    }
}
