package io.metatables.schema.diff;

import io.metatables.schema.model.DataType;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.RangeType;
import io.metatables.schema.naming.SqlName;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts types into an order in which each comes after those that it consists of. */
final class TypeOrder {
    private final Map<String, DataType> byName = new LinkedHashMap<>();
    private final Set<DataType> visited = new LinkedHashSet<>();
    private final Set<DataType> sorted = new LinkedHashSet<>();

    private TypeOrder() {}

    static List<DataType> of(List<DataType> types) {
        TypeOrder order = new TypeOrder();
        for (DataType type : types) {
            order.byName.put(SqlName.of(type.qualifiedName()), type);
            if (type instanceof RangeType range) {
                QualifiedName multirange =
                        new QualifiedName(type.qualifiedName().schema(), range.multirange());
                order.byName.put(SqlName.of(multirange), type);
            }
        }
        types.forEach(order::visit);
        return List.copyOf(order.sorted);
    }

    private void visit(DataType type) {
        if (visited.add(type)) {
            for (String mentioned : TypeNames.mentionedBy(type)) {
                DataType needed = byName.get(mentioned);
                if (needed != null) {
                    visit(needed);
                }
            }
            sorted.add(type);
        }
    }
}
