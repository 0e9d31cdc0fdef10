package io.metatables.processor.eclipse;

import java.util.Comparator;
import java.util.stream.Stream;
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
    public static <E extends Element> Stream<E> of(Stream<E> fields) {
        return fields.sorted(Comparator.comparing(FieldOrder::position)); // stable
    }

    private static int position(Element field) {
        if (!EclipseElements.made(field)) {
            return 0;
        }
        try {
            Object binding = field.getClass().getField("_binding").get(field);
            return binding.getClass().getField("id").getInt(binding);
        } catch (ReflectiveOperationException e) {
            return 0; // another version of the compiler
        }
    }
}
