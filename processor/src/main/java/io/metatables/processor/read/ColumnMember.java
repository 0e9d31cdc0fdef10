package io.metatables.processor.read;

import io.metatables.processor.declaration.SourceRef;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/**
 * A component, field or accessor method that is a column, or stands for several.
 *
 * @param name the Java name; of an accessor method, the property; after that of the member that embeds it, and a dot
 * @param element what carries our annotations
 * @param type the type of the value
 * @param alternates other elements that stand for the same value: a component's field and accessor
 * @param annotations those of the element
 * @param path the way to the class that declares it
 */
record ColumnMember(
        String name,
        Element element,
        TypeMirror type,
        List<Element> alternates,
        OurAnnotations annotations,
        MemberPath path) {

    /** The element and its alternates. */
    Stream<Element> elements() {
        return Stream.concat(Stream.of(element), alternates.stream());
    }

    /** Where it stands in the source. */
    SourceRef place() {
        return path.place(element.getSimpleName().toString());
    }
}
