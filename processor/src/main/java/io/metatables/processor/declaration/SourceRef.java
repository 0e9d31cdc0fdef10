package io.metatables.processor.declaration;

import org.jspecify.annotations.Nullable;

/**
 * A place in the sources, as text, so that it outlives a round and a compilation.
 *
 * @param type the canonical name of the class
 * @param member the name of the component, field or method; null: the class itself
 * @param annotation the canonical name of an annotation there; null: the element itself
 * @param occurrence which one of several annotations of that type, from 0
 * @param annotationMember the member of the annotation; null: the annotation as a whole
 */
public record SourceRef(
        String type,
        @Nullable String member,
        @Nullable String annotation,
        int occurrence,
        @Nullable String annotationMember) {

    /**
     * The place of a class.
     *
     * @param type its canonical name
     * @return the place
     */
    public static SourceRef ofType(String type) {
        return new SourceRef(type, null, null, 0, null);
    }

    /**
     * The place of a member of the same class.
     *
     * @param name the name of the component, field or method
     * @return the place
     */
    public SourceRef member(String name) {
        return new SourceRef(type, name, null, 0, null);
    }

    /**
     * The place of an annotation at this element.
     *
     * @param annotationType the canonical name of the annotation
     * @return the place of the first of them
     */
    public SourceRef annotation(String annotationType) {
        return new SourceRef(type, member, annotationType, 0, null);
    }

    /**
     * The place of one of several annotations of the same type.
     *
     * @param index counted from 0
     * @return the place
     */
    public SourceRef occurrence(int index) {
        return new SourceRef(type, member, annotation, index, null);
    }

    /**
     * The place of a value in this annotation.
     *
     * @param name the member of the annotation
     * @return the place
     */
    public SourceRef value(String name) {
        return new SourceRef(type, member, annotation, occurrence, name);
    }

    /** The place as messages show it: the class, and the member after a dot. */
    @Override
    public String toString() {
        return member == null ? type : type + "." + member;
    }
}
