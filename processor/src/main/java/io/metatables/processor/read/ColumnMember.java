package io.metatables.processor.read;

import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/**
 * A component, field or accessor method that is a column.
 *
 * @param name the Java name; of an accessor method, the property
 * @param element what carries our annotations
 * @param type the type of the value
 * @param alternates other elements that stand for the same value: a component's field and accessor
 */
record ColumnMember(String name, Element element, TypeMirror type, List<Element> alternates) {

    /** The element and its alternates. */
    Stream<Element> elements() {
        return Stream.concat(Stream.of(element), alternates.stream());
    }
}
