package io.metatables.processor.report;

import io.metatables.processor.declaration.SourceRef;
import io.metatables.processor.eclipse.EclipseElements;
import io.metatables.processor.eclipse.RecordPlace;
import io.metatables.processor.read.AnnotationLookup;
import io.metatables.processor.read.AnnotationValues;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Finds the element, annotation and value that a {@link SourceRef} names, as near as they are still there. */
final class PlaceFinder {
    private final Elements elements;

    PlaceFinder(Elements elements) {
        this.elements = elements;
    }

    Place find(SourceRef source) {
        TypeElement type = elements.getTypeElement(source.type());
        if (type == null) {
            return new Place(null, null, null);
        }
        Element element = element(type, source);
        if (element.getKind() == ElementKind.ENUM_CONSTANT && EclipseElements.made(element)) {
            return new Place(type, null, null); // Eclipse's compiler has no line for a constant
        }
        AnnotationMirror annotation = annotation(element, source).orElse(null);
        String member = source.annotationMember();
        Element shown = RecordPlace.of(type, element);
        return annotation == null || member == null
                ? new Place(shown, annotation, null)
                : new Place(
                        shown,
                        annotation,
                        new AnnotationValues(annotation).value(member).orElse(null));
    }

    /**
     * Of the elements with the name, the one that carries the annotation; of several, the field: javac has no line for a
     * record component, and the line of a component for its field. Eclipse's compiler has neither, and gets a
     * stand-in for the component.
     */
    private static Element element(TypeElement type, SourceRef source) {
        String member = source.member();
        if (member == null) {
            return type;
        }
        List<Element> named = type.getEnclosedElements().stream()
                .filter(element -> element.getSimpleName().contentEquals(member))
                .filter(element -> element.getKind() != ElementKind.RECORD_COMPONENT || EclipseElements.made(element))
                .<Element>map(element -> element)
                .sorted(Comparator.comparing(PlaceFinder::rank))
                .toList();
        Predicate<Element> carries = element -> annotation(element, source).isPresent();
        return Stream.concat(named.stream().filter(carries), named.stream())
                .findFirst()
                .orElse(type);
    }

    private static int rank(Element element) {
        if (element.getKind() == ElementKind.RECORD_COMPONENT) {
            return 0;
        }
        return element.getKind().isField() ? 1 : 2;
    }

    private static Optional<AnnotationMirror> annotation(Element element, SourceRef source) {
        @Nullable String name = source.annotation();
        return name == null
                ? Optional.empty()
                : AnnotationLookup.all(element, name).stream()
                        .skip(source.occurrence())
                        .findFirst();
    }
}
