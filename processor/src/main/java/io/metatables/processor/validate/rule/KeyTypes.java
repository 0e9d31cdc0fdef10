package io.metatables.processor.validate.rule;

import io.metatables.schema.model.ColumnType;
import io.metatables.schema.naming.TypeName;
import java.util.List;
import java.util.Set;

/**
 * Which types a foreign key can compare. PostgreSQL takes those between which its B-tree operator families have an equality, and those
 * that it casts without being asked; of types that are not its own nothing is known here.
 */
public final class KeyTypes {
    private static final Set<String> INTEGERS = Set.of("smallint", "integer", "bigint");
    private static final Set<String> FLOATS = Set.of("real", "double precision");
    private static final Set<String> STRINGS = Set.of("text", "varchar", "char", "name");
    private static final List<Set<String>> FAMILIES =
            List.of(INTEGERS, FLOATS, STRINGS, Set.of("date", "timestamp", "timestamptz"), Set.of("inet", "cidr"));

    private KeyTypes() {}

    /**
     * Whether a foreign key may lead from one type to another.
     *
     * @param referencing the type of the referencing column
     * @param referenced the type of the referenced column
     * @return whether PostgreSQL would take it, as far as that can be known
     */
    public static boolean comparable(ColumnType referencing, ColumnType referenced) {
        if (referencing.dimensions() > 0 || referenced.dimensions() > 0) {
            return referencing.equals(referenced);
        }
        return referencing.name().equals(referenced.name())
                || !TypeName.isBuiltIn(referencing)
                || !TypeName.isBuiltIn(referenced)
                || FAMILIES.stream()
                        .anyMatch(family -> family.contains(referencing.name()) && family.contains(referenced.name()))
                || widens(referencing.name(), referenced.name());
    }

    private static boolean widens(String referencing, String referenced) {
        boolean fromInteger = INTEGERS.contains(referencing);
        return (fromInteger && referenced.equals("numeric"))
                || ((fromInteger || referencing.equals("numeric")) && FLOATS.contains(referenced));
    }
}
