package io.metatables.schema.postgres;

import io.metatables.schema.diff.ChangeColumnStorage;
import io.metatables.schema.diff.ChangeStorage;
import io.metatables.schema.model.ColumnStorage;
import io.metatables.schema.model.ColumnType;
import io.metatables.schema.model.TableStorage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The statements that change how tables and columns are stored. */
final class StorageStatements {
    /** The types of a fixed length, which cannot be stored elsewhere; all others that are not named here are EXTENDED. */
    private static final Set<String> PLAIN = Set.of(
            "smallint",
            "integer",
            "bigint",
            "real",
            "double precision",
            "money",
            "boolean",
            "date",
            "time",
            "timetz",
            "timestamp",
            "timestamptz",
            "interval",
            "uuid",
            "oid",
            "macaddr",
            "macaddr8",
            "point",
            "lseg",
            "box",
            "line",
            "circle",
            "tsquery");

    private static final Set<String> MAIN = Set.of("numeric", "inet", "cidr");

    private StorageStatements() {}

    static List<String> of(ChangeStorage change) {
        TableStorage from = change.from();
        TableStorage to = change.to();
        String alter = "ALTER TABLE " + Sql.name(change.relation()) + " ";
        List<String> statements = new ArrayList<>();
        if (from.unlogged() != to.unlogged()) {
            statements.add(alter + "SET " + (to.unlogged() ? "UNLOGGED" : "LOGGED") + ";");
        }
        if (!Objects.equals(from.tablespace(), to.tablespace())) {
            String tablespace = to.tablespace() == null ? "pg_default" : to.tablespace();
            statements.add(alter + "SET TABLESPACE " + Sql.name(tablespace) + ";");
        }
        SortedMap<String, String> gone = new TreeMap<>(from.parameters());
        gone.keySet().removeAll(to.parameters().keySet());
        if (!gone.isEmpty()) {
            statements.add(alter + "RESET (" + Parameters.names(gone.keySet()) + ");");
        }
        SortedMap<String, String> set = new TreeMap<>(to.parameters());
        set.entrySet().removeAll(from.parameters().entrySet());
        if (!set.isEmpty()) {
            statements.add(alter + "SET (" + Parameters.list(set) + ");");
        }
        return statements;
    }

    static List<String> of(ChangeColumnStorage change) {
        ColumnStorage from = change.from();
        ColumnStorage to = change.to();
        String alter = "ALTER TABLE " + Sql.name(change.table().name()) + " ALTER COLUMN " + Sql.name(change.column());
        List<String> statements = new ArrayList<>();
        if (!Objects.equals(from.strategy(), to.strategy())) {
            @Nullable String strategy = to.strategy();
            statements.add(alter + " SET STORAGE " + (strategy == null ? usual(change.type()) : strategy) + ";");
        }
        if (!Objects.equals(from.compression(), to.compression())) {
            @Nullable String compression = to.compression();
            statements.add(alter + " SET COMPRESSION " + (compression == null ? "default" : compression) + ";");
        }
        statements.addAll(sampling(alter, from, to));
        return statements;
    }

    /** How the values of a column are sampled for the planner. */
    static List<String> sampling(String alter, ColumnStorage from, ColumnStorage to) {
        List<String> statements = new ArrayList<>();
        if (!Objects.equals(from.statistics(), to.statistics())) {
            statements.add(alter + " SET STATISTICS " + (to.statistics() == null ? -1 : to.statistics()) + ";");
        }
        SortedMap<String, String> before = parameters(from);
        SortedMap<String, String> after = parameters(to);
        SortedMap<String, String> gone = new TreeMap<>(before);
        gone.keySet().removeAll(after.keySet());
        if (!gone.isEmpty()) {
            statements.add(alter + " RESET (" + Parameters.names(gone.keySet()) + ");");
        }
        after.entrySet().removeAll(before.entrySet());
        if (!after.isEmpty()) {
            statements.add(alter + " SET (" + Parameters.list(after) + ");");
        }
        return statements;
    }

    private static SortedMap<String, String> parameters(ColumnStorage storage) {
        SortedMap<String, String> parameters = new TreeMap<>();
        for (String parameter : storage.parameters()) {
            int equals = parameter.indexOf('=');
            parameters.put(parameter.substring(0, equals), parameter.substring(equals + 1));
        }
        return parameters;
    }

    /** SQL has a word for it from PostgreSQL 16 on only. */
    private static String usual(ColumnType type) {
        if (type.dimensions() > 0) {
            return "EXTENDED";
        }
        if (MAIN.contains(type.name())) {
            return "MAIN";
        }
        return PLAIN.contains(type.name()) ? "PLAIN" : "EXTENDED";
    }
}
