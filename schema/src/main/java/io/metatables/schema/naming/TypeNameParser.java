package io.metatables.schema.naming;

import io.metatables.schema.model.ColumnType;
import io.metatables.schema.model.QualifiedName;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The grammar of PostgreSQL's type names: words that belong together, modifiers, brackets. */
final class TypeNameParser {
    private static final String PG_CATALOG = "pg_catalog";
    private static final String PUBLIC = "public";

    private final TypeTokens tokens;

    TypeNameParser(TypeTokens tokens) {
        this.tokens = tokens;
    }

    ColumnType parse() {
        ColumnType element = element();
        ColumnType type = new ColumnType(element.name(), element.modifiers(), element.dimensions() + dimensions());
        tokens.rest().ifPresent(rest -> {
            throw new IllegalArgumentException("has \"" + rest + "\" after the type " + type);
        });
        return type;
    }

    /** {@code [3]} and {@code ARRAY} count; the sizes mean nothing to PostgreSQL. */
    private int dimensions() {
        if (tokens.takes("array")) {
            return tokens.takes('[') ? bracket(1) : 1;
        }
        int dimensions = 0;
        while (tokens.takes('[')) {
            dimensions = bracket(dimensions + 1);
        }
        return dimensions;
    }

    private int bracket(int dimensions) {
        if (tokens.isAt(TypeTokens.Kind.NUMBER)) {
            tokens.take();
        }
        tokens.expect(']');
        return dimensions;
    }

    private ColumnType element() {
        TypeTokens.Token first = tokens.take();
        return switch (first.kind()) {
            case WORD -> tokens.takes('.') ? qualified(first.text()) : ofWord(first.text());
            case QUOTED -> tokens.takes('.') ? qualified(first.text()) : ofCatalogName(first.text());
            default -> throw new IllegalArgumentException("begins with \"" + first.text() + "\"");
        };
    }

    private ColumnType qualified(String schema) {
        TypeTokens.Token name = tokens.take();
        if (name.kind() != TypeTokens.Kind.WORD && name.kind() != TypeTokens.Kind.QUOTED) {
            throw new IllegalArgumentException("has no name after the schema " + schema);
        }
        if (schema.equals(PUBLIC)) {
            throw new IllegalArgumentException("names \"public\", the default schema, which is never named");
        }
        return schema.equals(PG_CATALOG)
                ? ofCatalogName(name.text())
                : own(SqlName.of(new QualifiedName(cut(schema), cut(name.text()))));
    }

    /** A word that the grammar of SQL knows, or else a name like one in quotes. */
    private ColumnType ofWord(String word) {
        return switch (word) {
            case "int" -> TypeModifiers.none("integer", modifiers());
            case "integer", "smallint", "bigint", "real", "boolean" -> TypeModifiers.none(word, modifiers());
            case "double" -> doublePrecision();
            case "float" -> TypeModifiers.floating(modifiers());
            case "dec", "decimal", "numeric" -> TypeModifiers.numeric(modifiers());
            case "char", "character", "nchar", "varchar", "national" -> character(word);
            case "bit" -> bits();
            case "time", "timestamp" -> time(word);
            case "interval" -> interval();
            case "setof" -> throw new IllegalArgumentException("is a set, which no column holds");
            default -> ofCatalogName(word);
        };
    }

    private ColumnType doublePrecision() {
        if (!tokens.takes("precision")) {
            throw new IllegalArgumentException("is only half of \"double precision\"");
        }
        return TypeModifiers.none("double precision", modifiers());
    }

    private ColumnType character(String word) {
        if (word.equals("national") && !tokens.takes("character") && !tokens.takes("char")) {
            throw new IllegalArgumentException("lacks \"character\" after \"national\"");
        }
        boolean varying = word.equals("varchar") || tokens.takes("varying");
        return varying ? TypeModifiers.varchar(modifiers()) : TypeModifiers.character(modifiers());
    }

    private ColumnType bits() {
        return tokens.takes("varying") ? TypeModifiers.varbit(modifiers()) : TypeModifiers.bit(modifiers());
    }

    private ColumnType time(String word) {
        List<String> precision = modifiers();
        boolean zoned = tokens.takesAll("with time zone");
        if (!zoned) {
            tokens.takesAll("without time zone");
        }
        return TypeModifiers.precision(zoned ? word + "tz" : word, precision);
    }

    private ColumnType interval() {
        Optional<String> fields = BuiltInTypes.INTERVAL_FIELDS.stream()
                .sorted((one, other) -> Integer.compare(other.length(), one.length()))
                .filter(tokens::takesAll)
                .findFirst();
        List<String> precision = modifiers();
        if (fields.isPresent() && !fields.get().endsWith("second") && !precision.isEmpty()) {
            throw new IllegalArgumentException("has a precision without seconds");
        }
        return TypeModifiers.precision(fields.map(words -> "interval " + words).orElse("interval"), precision);
    }

    /** A name as pg_type has it, of a type of PostgreSQL or of somebody else's in the default schema. */
    private ColumnType ofCatalogName(String name) {
        BuiltInTypes.ofSerial(name).ifPresent(integer -> {
            throw new IllegalArgumentException("is no type: write " + integer + ", and @Serial on the member");
        });
        if (BuiltInTypes.isPseudoType(name)) {
            throw new IllegalArgumentException("is a pseudo-type, which no column can have");
        }
        Optional<String> builtIn = BuiltInTypes.byCatalogName(name);
        if (builtIn.isPresent()) {
            return TypeModifiers.builtIn(builtIn.get(), modifiers());
        }
        Optional<String> element =
                name.startsWith("_") ? BuiltInTypes.byCatalogName(name.substring(1)) : Optional.empty();
        return element.map(type -> ColumnType.of(type).array()).orElseGet(() -> own(SqlName.of(cut(name))));
    }

    private ColumnType own(String name) {
        return new ColumnType(name, SpatialModifiers.canonical(modifiers()), 0);
    }

    private static String cut(String name) {
        if (name.getBytes(StandardCharsets.UTF_8).length > PhysicalName.MAX_BYTES) {
            throw new IllegalArgumentException(
                    "has the name " + name + ", which is over " + PhysicalName.MAX_BYTES + " bytes");
        }
        return name;
    }

    private List<String> modifiers() {
        if (!tokens.takes('(')) {
            return List.of();
        }
        List<String> modifiers = new ArrayList<>();
        do {
            TypeTokens.Token modifier = tokens.take();
            if (modifier.kind() == TypeTokens.Kind.SIGN) {
                throw new IllegalArgumentException("has \"" + modifier.text() + "\" where a modifier belongs");
            }
            modifiers.add(modifier.text());
        } while (tokens.takes(','));
        tokens.expect(')');
        return modifiers;
    }
}
