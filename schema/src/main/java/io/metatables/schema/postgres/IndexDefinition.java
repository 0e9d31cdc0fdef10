package io.metatables.schema.postgres;

import io.metatables.schema.model.ElementKey;
import io.metatables.schema.model.Index;
import io.metatables.schema.model.IndexElement;
import io.metatables.schema.model.IndexOptions;
import io.metatables.schema.model.OperatorClass;
import io.metatables.schema.model.QualifiedName;
import java.util.List;
import java.util.stream.Collectors;

/** An index as CREATE INDEX spells it, and what it shares with keys, exclusion constraints and partition keys. */
final class IndexDefinition {
    private IndexDefinition() {}

    /** An index lives in the schema of its table, so that its name takes no schema here. */
    static String create(QualifiedName table, Index index) {
        return (index.unique() ? "CREATE UNIQUE INDEX " : "CREATE INDEX ") + rest(table, index);
    }

    /** While others use the table; not within a transaction. */
    static String createConcurrently(QualifiedName table, Index index) {
        return (index.unique() ? "CREATE UNIQUE INDEX CONCURRENTLY " : "CREATE INDEX CONCURRENTLY ")
                + rest(table, index);
    }

    /** On a partitioned table without its partitions; not valid until they have theirs. */
    static String createOnly(QualifiedName table, Index index) {
        return (index.unique() ? "CREATE UNIQUE INDEX " : "CREATE INDEX ") + rest("ONLY " + Sql.name(table), index);
    }

    private static String rest(QualifiedName table, Index index) {
        return rest(Sql.name(table), index);
    }

    private static String rest(String table, Index index) {
        IndexOptions options = index.options();
        return Sql.name(index.name()) + " ON " + table
                + (options.method().equals(IndexOptions.BTREE) ? "" : " USING " + Sql.name(options.method())) + " ("
                + elements(index.elements()) + ")" + include(options.include())
                + (options.nullsNotDistinct() ? " NULLS NOT DISTINCT" : "")
                + Parameters.with(options.storageParameters())
                + (options.tablespace() == null ? "" : " TABLESPACE " + Sql.name(options.tablespace()))
                + (options.where() == null ? "" : " WHERE " + Sql.lossless(options.where())) + ";";
    }

    static String elements(List<IndexElement> elements) {
        return elements.stream().map(IndexDefinition::element).collect(Collectors.joining(", "));
    }

    static String element(IndexElement element) {
        return key(element.key())
                + (element.collation() == null ? "" : " COLLATE " + Sql.collation(element.collation()))
                + (element.operatorClass() == null ? "" : " " + operatorClass(element.operatorClass()))
                + order(element);
    }

    private static String key(ElementKey key) {
        return key instanceof ElementKey.OfColumn column
                ? Sql.name(column.name())
                : "(" + Sql.lossless(((ElementKey.OfExpression) key).sql()) + ")";
    }

    private static String operatorClass(OperatorClass operatorClass) {
        return operatorClass.name()
                + (operatorClass.parameters().isEmpty()
                        ? ""
                        : " (" + Parameters.list(operatorClass.parameters()) + ")");
    }

    private static String order(IndexElement element) {
        return switch (element.order()) {
            case ASC -> "";
            case ASC_NULLS_FIRST -> " NULLS FIRST";
            case DESC -> " DESC";
            case DESC_NULLS_LAST -> " DESC NULLS LAST";
        };
    }

    static String include(List<String> columns) {
        return columns.isEmpty() ? "" : " INCLUDE (" + Sql.names(columns) + ")";
    }
}
