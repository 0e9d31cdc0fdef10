package io.metatables.processor.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Finds annotations on an element by name. */
public final class AnnotationLookup {
    private static final String OURS = "io.metatables.annotations.";
    private static final String CONTAINER = ".List";

    private AnnotationLookup() {}

    /**
     * The annotations of one type, also those that javac has put into the container of a repeatable one.
     *
     * @param element where they stand
     * @param annotation the canonical name of the annotation
     * @return in the order of the source
     */
    public static List<AnnotationMirror> all(Element element, String annotation) {
        List<AnnotationMirror> found = List.of();
        // A loop, and no list where there is nothing: this is asked of every member, once for each of our annotations.
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            List<AnnotationMirror> here = unfold(mirror, annotation);
            if (!here.isEmpty()) {
                found = found.isEmpty()
                        ? here
                        : Stream.concat(found.stream(), here.stream()).toList();
            }
        }
        return found;
    }

    private static List<AnnotationMirror> unfold(AnnotationMirror mirror, String annotation) {
        String name = name(mirror);
        if (!name.startsWith(annotation)) {
            return List.of();
        }
        if (name.length() == annotation.length()) {
            return List.of(mirror);
        }
        return name.equals(annotation + CONTAINER) ? new AnnotationValues(mirror).annotations("value") : List.of();
    }

    /**
     * The annotation of a type.
     *
     * @param element where it stands
     * @param annotation the canonical name of the annotation
     * @return empty if there is none
     */
    public static Optional<AnnotationMirror> first(Element element, String annotation) {
        List<AnnotationMirror> found = all(element, annotation);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
    }

    /**
     * Whether an element carries an annotation of ours, whichever it is.
     *
     * @param element where it would stand
     * @return whether one is there
     */
    public static boolean hasOurs(Element element) {
        return element.getAnnotationMirrors().stream()
                .anyMatch(mirror -> name(mirror).startsWith(OURS));
    }

    static boolean has(Element element, String annotation) {
        return first(element, annotation).isPresent();
    }

    static String name(AnnotationMirror mirror) {
        return ((TypeElement) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .toString();
    }
}
