package io.metatables.schema.testing;

import io.metatables.schema.model.Column;
import io.metatables.schema.model.ColumnType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes columns, and what can be said of them. */
final class RandomColumns {
    private static final List<ColumnType> TYPES = List.of(
            ColumnType.of("uuid"),
            ColumnType.of("text"),
            ColumnType.of("varchar", 40),
            ColumnType.of("varchar", 255),
            ColumnType.of("smallint"),
            ColumnType.of("integer"),
            ColumnType.of("bigint"),
            ColumnType.of("numeric"),
            ColumnType.of("numeric", 20, 8),
            ColumnType.of("numeric", 12, 2),
            ColumnType.of("real"),
            ColumnType.of("double precision"),
            ColumnType.of("boolean"),
            ColumnType.of("timestamptz"),
            ColumnType.of("timestamp"),
            ColumnType.of("date"),
            ColumnType.of("time"),
            ColumnType.of("bytea"),
            ColumnType.of("jsonb"));

    /** As PostgreSQL itself writes them, so that a catalog can be compared with the model. */
    private static final Map<String, List<String>> DEFAULTS = Map.ofEntries(
            Map.entry("uuid", List.of("gen_random_uuid()")),
            Map.entry("text", List.of("'x'::text", "'it''s; -- a \\ text'::text", "CURRENT_USER")),
            Map.entry("varchar", List.of("'x'::character varying")),
            Map.entry("smallint", List.of("0", "7")),
            Map.entry("integer", List.of("0", "(1 + 2)")),
            Map.entry("bigint", List.of("0")),
            Map.entry("numeric", List.of("0", "1.5")),
            Map.entry("real", List.of("0")),
            Map.entry("double precision", List.of("0", "random()")),
            Map.entry("boolean", List.of("true", "false")),
            Map.entry("timestamptz", List.of("now()", "CURRENT_TIMESTAMP")),
            Map.entry("timestamp", List.of("LOCALTIMESTAMP")),
            Map.entry("date", List.of("CURRENT_DATE")),
            Map.entry("time", List.of("'12:00:00'::time without time zone")),
            Map.entry("bytea", List.of("'\\x00'::bytea")),
            Map.entry("jsonb", List.of("'{}'::jsonb")));

    private static final List<String> COMMENTS = List.of(
            "Plain.",
            "It's \"quoted\"; -- not a comment",
            "C:\\path\\n",
            "Two\nlines",
            "Größe in €",
            "$$ and ${placeholder}");

    private final Dice dice;
    private final RandomNames names;

    RandomColumns(Dice dice, RandomNames names) {
        this.dice = dice;
        this.names = names;
    }

    Column column() {
        return column(type());
    }

    Column column(ColumnType type) {
        return new Column(names.name("c"), type, dice.chance(50), defaultOf(type), comment());
    }

    ColumnType type() {
        return dice.oneOf(TYPES);
    }

    @Nullable
    String defaultOf(ColumnType type) {
        return dice.chance(70) ? null : dice.oneOf(DEFAULTS.getOrDefault(type.name(), List.of("NULL")));
    }

    @Nullable
    String comment() {
        return dice.chance(60) ? null : dice.oneOf(COMMENTS);
    }
}
