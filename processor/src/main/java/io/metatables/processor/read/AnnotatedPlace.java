package io.metatables.processor.read;

import io.metatables.processor.declaration.SourceRef;
import java.util.ArrayList;
import java.util.List;
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

    /**
     * An annotation and where it stands.
     *
     * @param values what it says
     * @param source its place
     */
    record Placed(AnnotationValues values, SourceRef source) {}

    static AnnotatedPlace of(ColumnMember member) {
        return new AnnotatedPlace(member.annotations(), member.place(), member.name());
    }

    /** The annotations of a type. */
    List<Placed> all(String annotation) {
        List<AnnotationValues> all = annotations.all(annotation);
        if (all.isEmpty()) {
            return List.of();
        }
        List<Placed> placed = new ArrayList<>(all.size());
        for (int i = 0; i < all.size(); i++) {
            placed.add(new Placed(all.get(i), place.annotation(annotation).occurrence(i)));
        }
        return placed;
    }
}
