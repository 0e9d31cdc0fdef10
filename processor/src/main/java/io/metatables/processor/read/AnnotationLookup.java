package io.metatables.processor.read;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Finds annotations on an element by name. */
public final class AnnotationLookup {
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
        return element.getAnnotationMirrors().stream()
                .flatMap(mirror -> unfold(mirror, annotation))
                .collect(toUnmodifiableList());
    }

    private static Stream<AnnotationMirror> unfold(AnnotationMirror mirror, String annotation) {
        String name = name(mirror);
        if (name.equals(annotation)) {
            return Stream.of(mirror);
        }
        return name.equals(annotation + CONTAINER)
                ? new AnnotationValues(mirror).annotations("value").stream()
                : Stream.empty();
    }

    /**
     * The annotation of a type.
     *
     * @param element where it stands
     * @param annotation the canonical name of the annotation
     * @return empty if there is none
     */
    public static Optional<AnnotationMirror> first(Element element, String annotation) {
        return all(element, annotation).stream().findFirst();
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
