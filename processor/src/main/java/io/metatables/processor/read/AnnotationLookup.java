package io.metatables.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        List<AnnotationMirror> found = new ArrayList<>();
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            found.addAll(unfold(mirror, annotation));
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
        return name.equals(annotation + CONTAINER) ? new AnnotationValues(mirror).mirrors("value") : List.of();
    }

    /**
     * The annotation of a type.
     *
     * @param element where it stands
     * @param annotation the canonical name of the annotation
     * @return empty if there is none
     */
    public static Optional<AnnotationMirror> first(Element element, String annotation) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            List<AnnotationMirror> found = unfold(mirror, annotation);
            if (!found.isEmpty()) {
                return Optional.of(found.get(0));
            }
        }
        return Optional.empty();
    }

    /**
     * Whether an element carries an annotation of ours, whichever it is.
     *
     * @param element where it would stand
     * @return whether one is there
     */
    public static boolean hasOurs(Element element) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (name(mirror).startsWith(OURS)) {
                return true;
            }
        }
        return false;
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
