package io.metatables.processor.read;

import io.metatables.processor.declaration.SourceRef;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A class or a member with what stands on it.
 *
 * @param annotations those of the element
 * @param place where it is
 * @param member the Java name of the column; null: it is the class
 */
record AnnotatedPlace(
        OurAnnotations annotations,
        SourceRef place,
        @Nullable String member) {

    static AnnotatedPlace of(ColumnMember member) {
        return new AnnotatedPlace(member.annotations(), member.place(), member.name());
    }

    /** Calls for each annotation of a type, with the place of that annotation. */
    void each(String annotation, BiConsumer<AnnotationValues, SourceRef> reading) {
        List<AnnotationValues> all = annotations.all(annotation);
        for (int i = 0; i < all.size(); i++) {
            reading.accept(all.get(i), place.annotation(annotation).occurrence(i));
        }
    }
}
