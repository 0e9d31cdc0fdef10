package io.metatables.processor.eclipse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.lang.model.element.Element;

/**
 * The order in which fields and enum constants are declared. For those of a class file, Eclipse's compiler (seen in ecj 3.46)
 * lists them by their names, but it has kept their positions.
 */
public final class FieldOrder {
    private FieldOrder() {}

    /**
     * Puts fields in order.
     *
     * @param fields fields and enum constants of one class, as the compiler lists them
     * @param <E> the kind of element
     * @return the same, as they are declared
     */
    public static <E extends Element> List<E> of(List<E> fields) {
        if (fields.isEmpty() || !EclipseElements.made(fields.get(0))) {
            return fields;
        }
        List<E> ordered = new ArrayList<>(fields);
        ordered.sort(Comparator.comparing(FieldOrder::position)); // stable
        return ordered;
    }

    private static int position(Element field) {
        try {
            Object binding = field.getClass().getField("_binding").get(field);
            return binding.getClass().getField("id").getInt(binding);
        } catch (ReflectiveOperationException e) {
            return 0; // another version of the compiler
        }
    }
}
