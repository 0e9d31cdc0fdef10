package io.metatables.processor.read;

import io.metatables.processor.declaration.SharedMembers;
import io.metatables.processor.declaration.SourceRef;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * A component, field or accessor method that is a column, or stands for several.
 *
 * @param name the Java name; of an accessor method, the property; after that of the member that embeds it, and a dot
 * @param element what carries our annotations
 * @param type the type of the value
 * @param alternates other elements that stand for the same value: a component's field and accessor
 * @param annotations those of the element
 * @param path the way to the class that declares it
 * @param known what an earlier compilation has read of its source; null: the element says everything
 */
record ColumnMember(
        String name,
        Element element,
        TypeMirror type,
        List<Element> alternates,
        OurAnnotations annotations,
        MemberPath path,
        SharedMembers.@Nullable Member known) {

    /** Whether it says itself that it may be null. */
    boolean nullable() {
        return known != null ? known.nullable() : Nullness.isNullable(this);
    }

    /** Where it stands in the source. */
    SourceRef place() {
        return path.place(element.getSimpleName().toString());
    }
}
